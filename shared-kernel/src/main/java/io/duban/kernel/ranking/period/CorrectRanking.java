package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;
import java.util.List;

/** Correct a published ranking 更正排名: the published one stays, a new revision stands beside it. */
public record CorrectRanking(YearMonth month, List<Adjustment> adjustments, String reason) implements PeriodCommand {
    public CorrectRanking {
        month = Require.present("month", "月份", month);
        adjustments = Require.list("adjustments", "调整", adjustments);
        reason = Require.text("reason", "更正理由", reason, 2000);
    }
}
