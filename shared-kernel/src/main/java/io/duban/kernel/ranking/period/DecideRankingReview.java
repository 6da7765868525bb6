package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Decide a review 作出复核决定, by somebody who has taken no part so far. */
public record DecideRankingReview(
        YearMonth month, UUID reviewId, boolean upheld, List<Adjustment> adjustments, String reason)
        implements PeriodCommand {
    public DecideRankingReview {
        month = Require.present("month", "月份", month);
        reviewId = Require.present("reviewId", "复核", reviewId);
        adjustments = Require.list("adjustments", "调整", adjustments);
        reason = Require.text("reason", "理由", reason, 2000);
    }
}
