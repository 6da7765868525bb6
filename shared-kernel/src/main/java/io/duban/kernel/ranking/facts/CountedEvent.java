package io.duban.kernel.ranking.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a unit, so many times.
 *
 * @param level empty if it has none
 * @param line where it was read; 0 if it was read from no file
 */
public record CountedEvent(String event, @Nullable LocalDate date, String level, long count, int line) {}
