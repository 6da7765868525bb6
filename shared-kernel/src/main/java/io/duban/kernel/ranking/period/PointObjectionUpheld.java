package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;
import java.util.UUID;

/** An objection was upheld 异议成立; what counts differently follows as {@link FactAdjusted}. */
@EventName("ranking.objection_upheld")
public record PointObjectionUpheld(YearMonth month, UUID objectionId, String reason) implements PeriodEvent {}
