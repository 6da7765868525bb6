package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;
import java.util.UUID;

/** An objection was rejected 异议不成立. */
@EventName("ranking.objection_rejected")
public record PointObjectionRejected(YearMonth month, UUID objectionId, String reason) implements PeriodEvent {}
