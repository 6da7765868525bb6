package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;
import java.util.UUID;

/** A review found against the unit 复核维持. */
@EventName("ranking.review_rejected")
public record RankingReviewRejected(YearMonth month, UUID reviewId, String reason) implements PeriodEvent {}
