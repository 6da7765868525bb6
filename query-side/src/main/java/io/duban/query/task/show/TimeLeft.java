package io.duban.query.task.show;

import io.duban.kernel.task.TaskPhase;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long until the deadline, or how long past it.
 *
 * @param key the last part of its text's key, {@code task.time.<key>}
 * @param days in calendar days
 */
record TimeLeft(String key, long days) {

    /** Nothing for a task without a deadline or without a running clock. */
    static @Nullable TimeLeft of(TaskLine task, Viewpoint viewpoint) {
        var deadline = task.deadline();
        if (deadline == null || !task.phase().isOpen() || task.phase() == TaskPhase.SUSPENDED) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(task.dayThatCounts(viewpoint.today()), deadline);
        if (days == 0) {
            return new TimeLeft(task.isLimitOver(viewpoint.asOf()) ? "over-today" : "today", 0);
        }
        return days > 0 ? new TimeLeft("left", days) : new TimeLeft("over", -days);
    }
}
