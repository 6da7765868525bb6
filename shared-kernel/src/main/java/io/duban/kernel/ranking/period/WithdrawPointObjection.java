package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;
import java.util.UUID;

/** Withdraw an objection 撤回异议. */
public record WithdrawPointObjection(YearMonth month, UUID objectionId) implements PeriodCommand {
    public WithdrawPointObjection {
        month = Require.present("month", "月份", month);
        objectionId = Require.present("objectionId", "异议", objectionId);
    }
}
