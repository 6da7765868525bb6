package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;

/** A published ranking was corrected 更正; {@code revision} counts from 2, the published one is 1. */
@EventName("ranking.corrected")
public record RankingCorrected(YearMonth month, int revision, String reason) implements PeriodEvent {}
