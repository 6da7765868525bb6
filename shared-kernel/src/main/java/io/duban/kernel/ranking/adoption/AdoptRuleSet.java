package io.duban.kernel.ranking.adoption;

import io.duban.kernel.rejection.Require;

/** Adopt a proposed rule set 批准评分规则; by somebody else than the proposer. */
public record AdoptRuleSet(RuleSetId rules) implements RuleBookCommand {
    public AdoptRuleSet {
        rules = Require.present("rules", "规则", rules);
    }
}
