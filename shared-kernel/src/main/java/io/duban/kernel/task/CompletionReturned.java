package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The check found the matter undone 退回重办.
 *
 * @param deadline the last day that counts from now on; null for a matter without a date
 */
@EventName("task.completion_returned")
public record CompletionReturned(
        TaskId taskId, String reason, @Nullable LocalDate deadline) implements CheckEvent {}
