package io.duban.command.task;

import io.duban.kernel.task.ClosingGrade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closing that stands 销号.
 *
 * @param onTime null for a matter without a date
 * @param grade null where a ledger closed it, and for closings of old
 */
public record Closing(
        LocalDate closedOn,
        @Nullable Boolean onTime,
        @Nullable ClosingGrade grade) {

    /** The same closing with another grade, after an objection. */
    Closing graded(ClosingGrade other) {
        return new Closing(closedOn, onTime, other);
    }
}
