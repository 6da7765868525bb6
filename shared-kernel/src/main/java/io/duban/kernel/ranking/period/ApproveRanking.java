package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;

/** Approve the ranking 审批排名, after every objection was decided. */
public record ApproveRanking(YearMonth month) implements PeriodCommand {
    public ApproveRanking {
        month = Require.present("month", "月份", month);
    }
}
