package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * An objection was upheld 异议成立. Reverses what the conclusion counted; the conclusion itself stays on record.
 *
 * @param about the sequence of the conclusion's event
 * @param oldGrade the grade that the closing had; null if it had none or another conclusion was disputed
 * @param grade the grade that stands from now on; null if no closing is changed
 */
@EventName("task.objection_upheld")
public record ObjectionUpheld(
        TaskId taskId,
        int number,
        long about,
        Conclusion conclusion,
        String reason,
        @Nullable ClosingGrade oldGrade,
        @Nullable ClosingGrade grade)
        implements FateEvent {}
