package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Attachment;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A unit objected to points 提出异议; it is to be decided by {@code decideBy}. */
@EventName("ranking.objection_raised")
public record PointObjectionRaised(
        YearMonth month,
        UUID objectionId,
        UnitRef unit,
        Disputed disputed,
        String grounds,
        List<Attachment> evidence,
        Instant decideBy)
        implements PeriodEvent {}
