package io.duban.command.ranking.period;

import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.ranking.rule.FreezeTime;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Duban freezes when the rules say so and not before; the office may be earlier. */
final class FreezingByItselfMustBeDue {

    private FreezingByItselfMustBeDue() {}

    static Optional<Rejection> refusal(YearMonth month, RuleSet rules, Instant now, LimitBasis basis) {
        var due = Optional.ofNullable(rules.freezeAt())
                .flatMap(FreezeTime::parse)
                .map(time -> time.of(month, basis))
                .filter(at -> !now.isBefore(at));
        return due.isPresent()
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState("ranking.freeze-not-due", "规则写明的自动冻结时间还没有到，可由督查室手工冻结。"));
    }
}
