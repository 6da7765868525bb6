package io.duban.command.ranking.adoption;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetDeclined;

/** A proposal comes to nothing; its version is used up. */
final class DeclineRuleSetDecision {

    private DeclineRuleSetDecision() {}

    static Decision decide(RuleBook book, DeclineRuleSet command, Actor actor) {
        return ProposalMustWait.orRefuse(
                book,
                command.rules(),
                actor,
                proposed -> Decision.accept(new RuleSetDeclined(proposed.rules(), command.reason())));
    }
}
