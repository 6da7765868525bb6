package io.duban.kernel.ranking.adoption;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * A rule set was adopted 批准; months from {@code effectiveFrom} on are ranked by it.
 *
 * @param yaml the whole text once more: this is the version that scores refer to
 */
@EventName("rules.adopted")
public record RuleSetAdopted(RuleSetId rules, String yaml, LocalDate effectiveFrom, String reason)
        implements RuleBookEvent {}
