package io.duban.kernel.notice;

/** A command to a notice that exists already. */
public sealed interface ExistingNoticeCommand extends NoticeCommand permits ReviseNotice, ApproveNotice, IssueNotice {

    NoticeId noticeId();
}
