package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;
import java.util.UUID;

/** A review found for the unit 复核成立; adjustments and a correction follow. */
@EventName("ranking.review_upheld")
public record RankingReviewUpheld(YearMonth month, UUID reviewId, String reason) implements PeriodEvent {}
