package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.Instant;
import java.time.YearMonth;

/** The ranking was published 公布; a review may be asked for until {@code reviewsUntil}. */
@EventName("ranking.published")
public record RankingPublished(YearMonth month, PublicationScope scope, Instant reviewsUntil) implements PeriodEvent {}
