package io.duban.platform.ranking.period;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.period.PeriodStory;
import java.time.YearMonth;
import java.util.List;

/** The county's scoring rules and its months; every answer holds what any process has recorded by now. */
public interface CountyRankings {

    /** All that was decided about the rules; empty before the first start is through. */
    RuleBook rules();

    /** All that happened to a month's ranking; without facts as long as nothing did. */
    PeriodStory period(YearMonth month);

    /** The same of several months, in the order in which they are asked for. */
    List<PeriodStory> periods(List<YearMonth> months);
}
