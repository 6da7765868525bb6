package io.duban.command.notice;

import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeSubject;

/** Which orders of which months have their issued notice: one month and revision, one notice, or one for each group. */
interface NoticeMonths {

    /** Whether the order has been told; never so for a notice that ranks no month. */
    boolean isIssued(NoticeSubject subject);

    /** Makes this notice the only one that tells the order; false if another one does. */
    boolean claim(NoticeSubject subject, NoticeId notice);
}
