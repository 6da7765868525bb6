package io.duban.command.organisation;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A delegation begins today or later, so that nothing is covered afterwards, and its last day is not before its first. */
final class DelegationDays {

    private DelegationDays() {}

    static Optional<Rejection> refusal(LocalDate from, LocalDate until, LocalDate today) {
        if (from.isBefore(today)) {
            return Optional.of(new Rejection.Invalid("organisation.delegation-past", "from", "授权不能补办，开始日期应是今天或以后。"));
        }
        return until.isBefore(from)
                ? Optional.of(new Rejection.Invalid(
                        "organisation.delegation-until", "until", "截止日期不能早于开始日期%s，请改正。".formatted(from)))
                : Optional.empty();
    }
}
