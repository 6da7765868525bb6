package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;
import java.util.UUID;

/** A unit withdrew its objection 撤回异议. */
@EventName("ranking.objection_withdrawn")
public record PointObjectionWithdrawn(YearMonth month, UUID objectionId) implements PeriodEvent {}
