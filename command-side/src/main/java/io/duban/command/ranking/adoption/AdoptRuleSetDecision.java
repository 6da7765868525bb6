package io.duban.command.ranking.adoption;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import java.time.YearMonth;
import java.util.function.Predicate;

/** Months from its day on are ranked by the rules, unless one of them was frozen meanwhile. */
final class AdoptRuleSetDecision {

    private AdoptRuleSetDecision() {}

    static Decision decide(
            RuleBook book, AdoptRuleSet command, Actor actor, YearMonth current, Predicate<YearMonth> frozen) {
        return ProposalMustWait.orRefuse(
                book, command.rules(), actor, proposed -> FrozenMonthsMustKeepTheirRules.refusal(
                                proposed.effectiveFrom(), current, frozen)
                        .map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(new RuleSetAdopted(
                                proposed.rules(), proposed.yaml(), proposed.effectiveFrom(), proposed.reason()))));
    }
}
