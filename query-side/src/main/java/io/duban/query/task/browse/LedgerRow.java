package io.duban.query.task.browse;

import io.duban.query.task.Lamp;
import io.duban.query.task.TaskLine;
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

    public static LedgerRow of(TaskLine task, LocalDate today) {
        var deadline = task.deadline();
        var left = deadline == null || !task.phase().isOpen() ? null : ChronoUnit.DAYS.between(today, deadline);
        return new LedgerRow(task, task.lamp(today), left);
    }

    public static List<LedgerRow> of(List<TaskLine> tasks, LocalDate today) {
        return tasks.stream().map(task -> of(task, today)).toList();
    }
}
