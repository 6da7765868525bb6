package io.duban.command.task;

import io.duban.kernel.task.ReviewMethod;
import java.time.LocalDate;

/**
 * Who is asked, frozen before anybody is 评议范围.
 *
 * @param populationSize how many people the matter concerns
 * @param sampleSize how many of them are asked
 * @param lastDay the last day on which answers count
 */
public record Electorate(ReviewMethod method, int populationSize, int sampleSize, LocalDate lastDay) {}
