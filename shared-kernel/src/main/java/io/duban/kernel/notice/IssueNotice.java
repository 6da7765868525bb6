package io.duban.kernel.notice;

import io.duban.kernel.rejection.Require;

/** Issue an approved notice 印发; it gets its number at this moment. */
public record IssueNotice(NoticeId noticeId) implements ExistingNoticeCommand {
    public IssueNotice {
        noticeId = Require.present("noticeId", "通报", noticeId);
    }
}
