package io.duban.command.ranking.adoption;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A month that is frozen has been counted by its rules; no later rules reach into it. */
final class FrozenMonthsMustKeepTheirRules {

    private FrozenMonthsMustKeepTheirRules() {}

    /** @param frozen whether a month is frozen */
    static Optional<Rejection> refusal(LocalDate effectiveFrom, YearMonth current, Predicate<YearMonth> frozen) {
        return Stream.iterate(current, month -> month.minusMonths(1))
                .takeWhile(month -> !month.isBefore(YearMonth.from(effectiveFrom)))
                .filter(frozen)
                .findFirst()
                .map(month -> new Rejection.Invalid(
                        "rules.month-frozen",
                        "effectiveFrom",
                        "%d年%d月已按当时的规则冻结，新规则最早从%s起生效，请改生效日期后重新拟定。"
                                .formatted(
                                        month.getYear(),
                                        month.getMonthValue(),
                                        month.plusMonths(1).atDay(1))));
    }
}
