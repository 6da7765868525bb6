package io.duban.kernel.ranking.period;

import java.time.YearMonth;

/** What may be asked of a month's ranking. */
public sealed interface PeriodCommand
        permits RatePoints,
                FreezePeriod,
                ShowProvisionalRanking,
                RaisePointObjection,
                WithdrawPointObjection,
                DecidePointObjection,
                CloseObjections,
                ApproveRanking,
                PublishRanking,
                CorrectRanking,
                RequestRankingReview,
                DecideRankingReview {

    YearMonth month();
}
