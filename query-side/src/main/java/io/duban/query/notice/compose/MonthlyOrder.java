package io.duban.query.notice.compose;

import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.query.notice.NoticeView;
import io.duban.query.ranking.period.PeriodRanking;
import org.jspecify.annotations.Nullable;

/**
 * From what a ranking notice is composed.
 *
 * @param before the ranking of the month before
 * @param registered tasks registered in the month, without cancelled ones
 * @param group the one group that is told; null for all
 * @param corrected the issued notice that this one corrects; null for an ordinary one
 */
public record MonthlyOrder(
        PeriodRanking ranking,
        PeriodRanking before,
        int registered,
        PublicationScope scope,
        @Nullable String group,
        @Nullable NoticeView corrected,
        @Nullable String contact) {}
