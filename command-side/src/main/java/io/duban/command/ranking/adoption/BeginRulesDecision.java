package io.duban.command.ranking.adoption;

import io.duban.kernel.event.Decision;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.rejection.Rejection;

/** The county's rules begin once. */
final class BeginRulesDecision {

    private BeginRulesDecision() {}

    static Decision decide(RuleBook book, RuleSetAdopted first) {
        return book.isEmpty()
                ? Decision.accept(first)
                : Decision.refuse(new Rejection.Conflict("rules.begun", "评分规则已在首次启动时记录，不再重复。"));
    }
}
