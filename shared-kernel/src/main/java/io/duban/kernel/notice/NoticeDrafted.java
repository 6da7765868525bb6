package io.duban.kernel.notice;

import io.duban.kernel.event.EventName;
import java.time.YearMonth;

/** A notice was drafted from the figures 起草. */
@EventName("notice.drafted")
public record NoticeDrafted(NoticeId noticeId, YearMonth month, NoticeContent content, String draftedBy)
        implements NoticeEvent {}
