package io.duban.kernel.ranking.adoption;

/** What may be asked of the county's scoring rules. */
public sealed interface RuleBookCommand permits ProposeRuleSet, AdoptRuleSet, DeclineRuleSet {}
