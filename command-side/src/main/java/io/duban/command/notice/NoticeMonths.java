package io.duban.command.notice;

import io.duban.kernel.notice.NoticeId;
import java.time.YearMonth;

/** Which months have their issued notice: one month, one notice. */
interface NoticeMonths {

    /** Whether the month's notice has been issued. */
    boolean isIssued(YearMonth month);

    /** Makes this notice the month's only one; false if another one is. */
    boolean claim(YearMonth month, NoticeId notice);
}
