package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import io.duban.kernel.task.Attachment;
import java.time.YearMonth;
import java.util.List;

/** Ask for a review 申请复核 within 30 days after publication. */
public record RequestRankingReview(YearMonth month, Disputed disputed, String grounds, List<Attachment> evidence)
        implements PeriodCommand {
    public RequestRankingReview {
        month = Require.present("month", "月份", month);
        disputed = Require.present("disputed", "复核内容", disputed);
        grounds = Require.text("grounds", "理由", grounds, 2000);
        evidence = Require.list("evidence", "佐证材料", evidence);
    }
}
