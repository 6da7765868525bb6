package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * Who is asked, and how, stands fast from now on 冻结评议范围.
 *
 * @param round the first, second and so on time that the public is asked about this task
 * @param populationSize how many people the matter concerns
 * @param sampleSize how many of them are asked
 * @param lastDay the last day on which answers count
 */
@EventName("task.electorate_frozen")
public record ElectorateFrozen(
        TaskId taskId, int round, ReviewMethod method, int populationSize, int sampleSize, LocalDate lastDay)
        implements CheckEvent {}
