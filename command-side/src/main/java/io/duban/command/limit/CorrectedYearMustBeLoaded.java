package io.duban.command.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A single day does not make a year known: its other days would pass for certain. */
final class CorrectedYearMustBeLoaded {

    private CorrectedYearMustBeLoaded() {}

    static Optional<Rejection> refusal(LocalDate day, LimitHistory history) {
        return history.loaded(day.getYear()).isPresent()
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "limits.year-not-loaded", "date", "%d年工作日历尚未载入，请先载入全年，再更正单日。".formatted(day.getYear())));
    }
}
