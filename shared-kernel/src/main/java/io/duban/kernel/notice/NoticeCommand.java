package io.duban.kernel.notice;

/** What may be asked of a monthly ranking notice. */
public sealed interface NoticeCommand permits DraftNotice, ExistingNoticeCommand {}
