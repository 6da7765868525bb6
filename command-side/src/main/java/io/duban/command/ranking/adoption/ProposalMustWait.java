package io.duban.command.ranking.adoption;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.function.Function;

/** Only what was proposed and is not decided can be decided, and by somebody else than the proposer. */
final class ProposalMustWait {

    private ProposalMustWait() {}

    static Decision orRefuse(
            RuleBook book, RuleSetId rules, Actor actor, Function<RuleSetProposed, Decision> decision) {
        var known = book.proposed(rules);
        return CountyAction.ADOPT_RULES
                .refusal(actor)
                .or(() -> known.isPresent() ? Optional.empty() : unknown(rules))
                .or(() -> known.flatMap(proposed -> CountyAction.ADOPT_RULES.refusal(actor, proposed.proposedBy())))
                .or(() -> book.open().contains(known.get()) ? Optional.empty() : decided(rules))
                .map(Decision::refuse)
                .orElseGet(() -> decision.apply(known.get()));
    }

    private static Optional<Rejection> unknown(RuleSetId rules) {
        return Optional.of(new Rejection.NotFound("rules.not-found", "没有找到拟定的规则“%s”，请从评分规则页面重新打开。".formatted(rules)));
    }

    private static Optional<Rejection> decided(RuleSetId rules) {
        return Optional.of(new Rejection.WrongState("rules.decided", "规则“%s”已经有了决定，请刷新页面查看。".formatted(rules)));
    }
}
