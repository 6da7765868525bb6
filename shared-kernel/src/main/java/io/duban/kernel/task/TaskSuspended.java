package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The matter was stopped for a while 中止; its clock stands still.
 *
 * @param deadline the last day that counted until now; null for a matter without a date
 * @param reviewOn the day on which the reason is looked at again
 */
@EventName("task.suspended")
public record TaskSuspended(
        TaskId taskId,
        SuspensionReason reason,
        LocalDate suspendedOn,
        LocalDate reviewOn,
        @Nullable LocalDate deadline,
        @Nullable String opinion)
        implements LimitEvent {}
