package io.duban.kernel.ranking.period;

import io.duban.kernel.event.DomainEvent;
import java.time.YearMonth;
import java.util.UUID;

/** What has happened to a month's ranking. */
public sealed interface PeriodEvent extends DomainEvent
        permits PointsRated,
                PeriodFrozen,
                ProvisionalRankingShown,
                PointObjectionRaised,
                PointObjectionWithdrawn,
                PointObjectionUpheld,
                PointObjectionRejected,
                FactAdjusted,
                ObjectionsClosed,
                RankingApproved,
                RankingPublished,
                RankingCorrected,
                RankingReviewRequested,
                RankingReviewUpheld,
                RankingReviewRejected {

    YearMonth month();

    @Override
    default UUID streamId() {
        return stream(month());
    }

    /** One stream for each month, with an id that follows from the month. */
    static UUID stream(YearMonth month) {
        return new UUID(
                0x0000_0000_0000_7000L, 0x8000_0005_0000_0000L + month.getYear() * 100L + month.getMonthValue());
    }
}
