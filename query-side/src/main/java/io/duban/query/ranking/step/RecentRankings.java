package io.duban.query.ranking.step;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.platform.ranking.period.CountyRankings;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The months in which anything about a ranking may still be open: what is older is over, reviews included. */
@Component
public final class RecentRankings {

    private static final int MONTHS = 14;

    private final CountyRankings county;

    public RecentRankings(CountyRankings county) {
        this.county = county;
    }

    /** Months before this one, the oldest first; also those in which nothing happened yet. */
    public List<PeriodStory> before(YearMonth month) {
        return county.periods(IntStream.rangeClosed(1, MONTHS)
                .mapToObj(place -> month.minusMonths(MONTHS + 1L - place))
                .toList());
    }

    public RuleBook rules() {
        return county.rules();
    }
}
