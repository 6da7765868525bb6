package io.duban.kernel.notice;

import io.duban.kernel.rejection.Require;
import java.time.YearMonth;

/** Draft the ranking notice of a month 起草通报 from the figures as they stand. */
public record DraftNotice(YearMonth month, NoticeContent content) implements NoticeCommand {
    public DraftNotice {
        month = Require.present("month", "月份", month);
        content = Require.present("content", "通报内容", content);
    }
}
