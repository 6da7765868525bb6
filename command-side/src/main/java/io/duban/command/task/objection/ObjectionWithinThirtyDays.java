package io.duban.command.task.objection;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** Thirty days to object after the conclusion was received, thirty days to decide (督查条例 Art. 17; T22). */
final class ObjectionWithinThirtyDays {

    private static final int DAYS = 30;

    private ObjectionWithinThirtyDays() {}

    /** @param concludedOn the day of the conclusion, on which the unit has it before it */
    static Optional<Rejection> refusal(LocalDate concludedOn, LocalDate today) {
        var lastDay = concludedOn.plusDays(DAYS);
        return today.isAfter(lastDay)
                ? Optional.of(new Rejection.TooLate(
                        "task.objection-too-late", "这项督查结论于%s作出，异议须在%s以前提出，现已超过期限。".formatted(concludedOn, lastDay)))
                : Optional.empty();
    }

    static LocalDate decideBy(LocalDate raisedOn) {
        return raisedOn.plusDays(DAYS);
    }
}
