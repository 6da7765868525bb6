package io.duban.query.task.browse;

import io.duban.query.task.Lamp;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as a list shows it.
 *
 * @param daysLeft days until the deadline, negative when it has passed; null when the task is not open or has no deadline
 */
public record LedgerRow(TaskLine task, Lamp lamp, @Nullable Long daysLeft) {

    public static LedgerRow of(TaskLine task, Viewpoint viewpoint) {
        var lamp = task.lamp(viewpoint.asOf());
        var left = daysLeft(task, task.dayThatCounts(viewpoint.today()));
        var byHours = Long.valueOf(0).equals(left) && task.isLimitOver(viewpoint.asOf());
        return new LedgerRow(task, lamp, byHours ? null : left); // of hours the lamp tells
    }

    public static List<LedgerRow> of(List<TaskLine> tasks, Viewpoint viewpoint) {
        return tasks.stream().map(task -> of(task, viewpoint)).toList();
    }

    private static @Nullable Long daysLeft(TaskLine task, LocalDate day) {
        var deadline = task.deadline();
        return deadline == null || !task.phase().isOpen() ? null : ChronoUnit.DAYS.between(day, deadline);
    }
}
