package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.Instant;
import java.time.YearMonth;

/** The provisional ranking was shown to the units 公示; they may object until {@code objectionsUntil}. */
@EventName("ranking.shown")
public record ProvisionalRankingShown(YearMonth month, Instant objectionsUntil) implements PeriodEvent {}
