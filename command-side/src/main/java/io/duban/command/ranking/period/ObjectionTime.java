package io.duban.command.ranking.period;

import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.rule.ObjectionWindow;
import io.duban.kernel.ranking.rule.RuleSet;
import java.time.Instant;
import java.time.YearMonth;

/** How long units may object: as the rules say, else three working days; the day of the showing does not count. */
final class ObjectionTime {

    private static final ObjectionWindow USUAL =
            new ObjectionWindow(3, ObjectionWindow.Unit.WORKDAY, ObjectionWindow.Before.PUBLISH);

    private ObjectionTime() {}

    static ProvisionalRankingShown shown(YearMonth month, RuleSet rules, Instant now, LimitBasis basis) {
        return new ProvisionalRankingShown(
                month, until(rules.objection() == null ? USUAL : rules.objection(), now, basis));
    }

    private static Instant until(ObjectionWindow window, Instant now, LimitBasis basis) {
        var length = Math.max(1, window.length());
        var today = basis.dayOf(now);
        return basis.endOf(
                switch (window.unit()) {
                    case WORKDAY -> basis.calendar().plusWorkdays(today, length);
                    case NATURAL_DAY -> today.plusDays(length);
                });
    }
}
