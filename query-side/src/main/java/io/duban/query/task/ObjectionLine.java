package io.duban.query.task;

import io.duban.kernel.task.ObjectionOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection 异议.
 *
 * @param number which of the task, counted from 1
 * @param decideBy the last day for the decision
 * @param outcome null while it waits
 */
public record ObjectionLine(
        int number,
        String reason,
        LocalDate raisedOn,
        LocalDate decideBy,
        @Nullable ObjectionOutcome outcome,
        @Nullable LocalDate decidedOn) {

    ObjectionLine decided(ObjectionOutcome result, LocalDate on) {
        return new ObjectionLine(number, reason, raisedOn, decideBy, result, on);
    }
}
