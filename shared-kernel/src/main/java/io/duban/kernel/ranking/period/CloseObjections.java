package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;

/** Close the time for objections 异议期满; given by the schedule when the time has come. */
public record CloseObjections(YearMonth month) implements PeriodCommand {
    public CloseObjections {
        month = Require.present("month", "月份", month);
    }
}
