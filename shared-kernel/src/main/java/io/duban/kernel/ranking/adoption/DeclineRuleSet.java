package io.duban.kernel.ranking.adoption;

import io.duban.kernel.rejection.Require;

/** Decline a proposed rule set 不批准评分规则. */
public record DeclineRuleSet(RuleSetId rules, String reason) implements RuleBookCommand {
    public DeclineRuleSet {
        rules = Require.present("rules", "规则", rules);
        reason = Require.text("reason", "理由", reason, 500);
    }
}
