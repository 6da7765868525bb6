package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closed matter was taken up again 重启. Reverses the closing that it names; that closing itself stays on record.
 *
 * @param cycle the new cycle; the life up to the first closing is cycle 1
 * @param deadline the last day that counts as on time in the new cycle
 * @param percent the progress that counts from now on, 0 to 100
 * @param closedOn the day of the closing that is reversed
 * @param onTime whether that closing was on time; null for a matter without a date
 * @param grade the grade of that closing; null if it had none
 */
@EventName("task.reopened")
public record TaskReopened(
        TaskId taskId,
        int cycle,
        ReopeningKind kind,
        String reason,
        LocalDate deadline,
        int percent,
        LocalDate closedOn,
        @Nullable Boolean onTime,
        @Nullable ClosingGrade grade)
        implements CheckEvent {}
