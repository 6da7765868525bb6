package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.util.List;

/**
 * The limits of the task were counted again from its original start 重新核定时限; how its clocks stand since then follows as a
 * fact of its own.
 *
 * @param fromProfile what the task kept until then
 * @param toProfile what it keeps from now on
 * @param dues each clock that was touched, with its old and new due
 */
@EventName("task.limits_rebased")
public record LimitsRebased(
        TaskId taskId,
        String fromProfile,
        int fromVersion,
        String toProfile,
        int toVersion,
        List<MovedDue> dues,
        String reason)
        implements LimitEvent {
    public LimitsRebased {
        dues = List.copyOf(dues);
    }
}
