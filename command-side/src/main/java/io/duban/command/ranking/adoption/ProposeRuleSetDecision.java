package io.duban.command.ranking.adoption;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.kernel.rejection.InvalidValue;
import java.time.YearMonth;
import java.util.function.Predicate;

/** A sound text with a new version is proposed for a month that nobody has counted yet. */
final class ProposeRuleSetDecision {

    private ProposeRuleSetDecision() {}

    static Decision decide(
            RuleBook book, ProposeRuleSet command, Actor actor, YearMonth current, Predicate<YearMonth> frozen) {
        return CountyAction.PROPOSE_RULES.refusal(actor).map(Decision::refuse).orElseGet(() -> {
            try {
                return offered(book, command, OfferedRules.of(command.yaml()), actor, current, frozen);
            } catch (InvalidValue unreadable) {
                return Decision.refuse(unreadable.rejection());
            }
        });
    }

    private static Decision offered(
            RuleBook book,
            ProposeRuleSet command,
            OfferedRules offered,
            Actor actor,
            YearMonth current,
            Predicate<YearMonth> frozen) {
        return RulesMustFitTheMonth.refusal(offered.rules(), command.effectiveFrom())
                .or(() -> VersionMustBeNew.refusal(offered.id(), book))
                .or(() -> FrozenMonthsMustKeepTheirRules.refusal(command.effectiveFrom(), current, frozen))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RuleSetProposed(
                        offered.id(), command.yaml(), command.effectiveFrom(), command.reason(), actor.account())));
    }
}
