package io.duban.kernel.notice;

import io.duban.kernel.event.EventName;

/** The wording of a draft was changed. */
@EventName("notice.revised")
public record NoticeRevised(NoticeId noticeId, NoticeWording wording) implements NoticeEvent {}
