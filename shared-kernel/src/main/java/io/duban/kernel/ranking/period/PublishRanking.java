package io.duban.kernel.ranking.period;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;

/** Publish the approved ranking 公布排名. */
public record PublishRanking(YearMonth month, PublicationScope scope) implements PeriodCommand {
    public PublishRanking {
        month = Require.present("month", "月份", month);
        scope = Require.present("scope", "公布范围", scope);
    }
}
