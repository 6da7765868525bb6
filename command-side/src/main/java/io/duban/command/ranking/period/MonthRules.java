package io.duban.command.ranking.period;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.rule.RuleText;
import java.util.Optional;

/** The rules by which a month is ranked: those that it was frozen with, otherwise those in force. */
record MonthRules(RuleSetId id, RuleSet rules) {

    /** Empty before the first start has recorded what the county begins with. */
    static Optional<MonthRules> of(RuleBook book, PeriodStory story) {
        return story.frozen()
                .flatMap(frozen -> book.adopted(frozen.rules()))
                .or(() -> book.inForce(story.month()))
                .map(MonthRules::read);
    }

    private static MonthRules read(RuleSetAdopted adopted) {
        return new MonthRules(adopted.rules(), RuleText.parse(adopted.yaml()));
    }
}
