package io.duban.kernel.ranking.period;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Attachment;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A unit asked for a review 申请复核; it is to be decided by {@code decideBy}. */
@EventName("ranking.review_requested")
public record RankingReviewRequested(
        YearMonth month,
        UUID reviewId,
        UnitRef unit,
        Disputed disputed,
        String grounds,
        List<Attachment> evidence,
        Instant decideBy)
        implements PeriodEvent {}
