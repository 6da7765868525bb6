package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;

/** Freeze a month 冻结: its data and its rule version stand still from now on. */
public record FreezePeriod(YearMonth month) implements PeriodCommand {
    public FreezePeriod {
        month = Require.present("month", "月份", month);
    }
}
