package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;

/** The time for objections ended 异议期满. */
@EventName("ranking.objections_closed")
public record ObjectionsClosed(YearMonth month) implements PeriodEvent {}
