package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The matter goes on where it had been stopped 恢复办理.
 *
 * @param deadline the last day that counts from now on; null for a matter without a date
 */
@EventName("task.resumed")
public record TaskResumed(
        TaskId taskId, String reason, @Nullable LocalDate deadline, LocalDate resumedOn) implements LimitEvent {}
