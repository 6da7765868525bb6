package io.duban.query.ranking.period;

import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.rule.RuleSet;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A month's story with the rules that hold for it: enough wherever nobody is ranked.
 *
 * @param ruleSet which rules, by id and version
 * @param story how far the month has come, as known at the moment from which it is looked at
 * @param dataTime what had happened and was recorded by then counts
 * @param position the event position up to which the views had come
 */
public record RuledMonth(RuleSetId ruleSet, RuleSet rules, PeriodStory story, Instant dataTime, long position) {

    public YearMonth month() {
        return story.month();
    }
}
