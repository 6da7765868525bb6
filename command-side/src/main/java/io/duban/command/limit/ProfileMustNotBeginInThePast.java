package io.duban.command.limit;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** What was dispatched was counted by what was in force; no later decision says otherwise. */
final class ProfileMustNotBeginInThePast {

    private ProfileMustNotBeginInThePast() {}

    static Optional<Rejection> refusal(LocalDate effectiveFrom, LocalDate today) {
        return effectiveFrom.isBefore(today)
                ? Optional.of(new Rejection.Invalid(
                        "limits.effective-past", "effectiveFrom", "生效日期%s已过，请选择今天或以后的日期。".formatted(effectiveFrom)))
                : Optional.empty();
    }
}
