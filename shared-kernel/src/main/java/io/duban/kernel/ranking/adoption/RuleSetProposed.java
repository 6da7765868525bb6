package io.duban.kernel.ranking.adoption;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * A rule set was proposed 拟定.
 *
 * @param yaml the whole text, so that nothing outside can change it
 * @param proposedBy the account of the proposer, who may not adopt it
 */
@EventName("rules.proposed")
public record RuleSetProposed(RuleSetId rules, String yaml, LocalDate effectiveFrom, String reason, String proposedBy)
        implements RuleBookEvent {}
