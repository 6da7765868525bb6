package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import io.duban.kernel.task.Attachment;
import java.time.YearMonth;
import java.util.List;

/** Object to points 提出异议, while the provisional ranking is shown. */
public record RaisePointObjection(YearMonth month, Disputed disputed, String grounds, List<Attachment> evidence)
        implements PeriodCommand {
    public RaisePointObjection {
        month = Require.present("month", "月份", month);
        disputed = Require.present("disputed", "异议内容", disputed);
        grounds = Require.text("grounds", "理由", grounds, 2000);
        evidence = Require.list("evidence", "佐证材料", evidence);
    }
}
