package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number counts differently from now on 调整. {@code cause} is the objection or review that was upheld; null for a correction. */
@EventName("ranking.fact_adjusted")
public record FactAdjusted(
        YearMonth month, Adjustment adjustment, @Nullable UUID cause, String reason) implements PeriodEvent {}
