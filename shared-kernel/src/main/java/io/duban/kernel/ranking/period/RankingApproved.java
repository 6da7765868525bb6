package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;

/** The ranking was approved 审批. */
@EventName("ranking.approved")
public record RankingApproved(YearMonth month) implements PeriodEvent {}
