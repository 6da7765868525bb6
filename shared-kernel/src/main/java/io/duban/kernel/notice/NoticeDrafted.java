package io.duban.kernel.notice;

import io.duban.kernel.event.EventName;

/** A notice was drafted from the figures 起草. Of the first revision were ranking notices of a month alone. */
@EventName(value = "notice.drafted", revision = 2)
public record NoticeDrafted(NoticeId noticeId, NoticeSubject subject, NoticeContent content, String draftedBy)
        implements NoticeEvent {}
