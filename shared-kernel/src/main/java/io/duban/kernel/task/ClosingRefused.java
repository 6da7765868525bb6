package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Closing was refused 不予销号; the matter goes back to the lead unit.
 *
 * @param deadline the last day that counts from now on; null for a matter without a date
 * @param percent the progress that counts from now on, 0 to 100
 */
@EventName("task.closing_refused")
public record ClosingRefused(
        TaskId taskId, String reason, @Nullable LocalDate deadline, int percent) implements CheckEvent {}
