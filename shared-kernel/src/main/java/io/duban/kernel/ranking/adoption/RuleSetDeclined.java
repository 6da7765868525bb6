package io.duban.kernel.ranking.adoption;

import io.duban.kernel.event.EventName;

/** A proposed rule set was declined 不批准. */
@EventName("rules.declined")
public record RuleSetDeclined(RuleSetId rules, String reason) implements RuleBookEvent {}
