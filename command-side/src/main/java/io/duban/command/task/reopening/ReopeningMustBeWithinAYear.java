package io.duban.command.task.reopening;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A closing can be reversed for twelve months (T18); after that the matter is registered anew. */
final class ReopeningMustBeWithinAYear {

    private static final int MONTHS = 12;

    private ReopeningMustBeWithinAYear() {}

    static Optional<Rejection> refusal(LocalDate closedOn, LocalDate today) {
        var lastDay = closedOn.plusMonths(MONTHS);
        return today.isAfter(lastDay)
                ? Optional.of(new Rejection.TooLate(
                        "task.reopening-too-late", "本事项于%s销号，重启须在%s以前；现在请重新拟办立项。".formatted(closedOn, lastDay)))
                : Optional.empty();
    }
}
