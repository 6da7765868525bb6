package io.duban.kernel.notice;

/** What may be asked of a notice. */
public sealed interface NoticeCommand permits DraftNotice, ExistingNoticeCommand {}
