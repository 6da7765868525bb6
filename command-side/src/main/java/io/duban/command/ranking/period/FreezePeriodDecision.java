package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.util.Optional;

/** The month's data and rules stand still. What freezes by itself is shown at once; the office looks first. */
final class FreezePeriodDecision {

    private FreezePeriodDecision() {}

    static Decision decide(
            PeriodStory story, FreezePeriod command, MonthRules rules, Actor actor, Instant now, LimitBasis basis) {
        var month = command.month();
        return CountyAction.FREEZE_RANKING
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "冻结", PeriodPhase.OPEN))
                .or(() -> MonthMustHaveEnded.refusal(month, now, basis))
                .or(() -> byItself(actor)
                        ? FreezingByItselfMustBeDue.refusal(month, rules.rules(), now, basis)
                        : Optional.<Rejection>empty())
                .map(Decision::refuse)
                .orElseGet(() -> {
                    var frozen = new PeriodFrozen(month, rules.id(), now);
                    return byItself(actor)
                            ? Decision.accept(frozen, ObjectionTime.shown(month, rules.rules(), now, basis))
                            : Decision.accept(frozen);
                });
    }

    private static boolean byItself(Actor actor) {
        return actor.role() == Role.SYSTEM;
    }
}
