package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Decide an objection 处理异议: upheld with adjustments, or rejected without. Nobody decides about points that they decided. */
public record DecidePointObjection(
        YearMonth month, UUID objectionId, boolean upheld, List<Adjustment> adjustments, String reason)
        implements PeriodCommand {
    public DecidePointObjection {
        month = Require.present("month", "月份", month);
        objectionId = Require.present("objectionId", "异议", objectionId);
        adjustments = Require.list("adjustments", "调整", adjustments);
        reason = Require.text("reason", "理由", reason, 2000);
    }
}
