package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;

/** Show the provisional ranking to the units 公示初步排名; the time for objections begins. */
public record ShowProvisionalRanking(YearMonth month) implements PeriodCommand {
    public ShowProvisionalRanking {
        month = Require.present("month", "月份", month);
    }
}
