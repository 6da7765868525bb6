package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import io.duban.kernel.ranking.adoption.RuleSetId;
import java.time.Instant;
import java.time.YearMonth;

/** A month was frozen 冻结: it counts what had happened and was recorded by {@code dataTime}, by these rules and no others. */
@EventName("ranking.frozen")
public record PeriodFrozen(YearMonth month, RuleSetId rules, Instant dataTime) implements PeriodEvent {}
