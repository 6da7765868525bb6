package io.duban.kernel.notice;

import io.duban.kernel.event.EventName;

/** A draft was approved 审批. */
@EventName("notice.approved")
public record NoticeApproved(NoticeId noticeId) implements NoticeEvent {}
