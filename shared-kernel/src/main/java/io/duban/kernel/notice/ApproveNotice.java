package io.duban.kernel.notice;

import io.duban.kernel.rejection.Require;

/** Approve a draft 审批通报; praise and criticism need approval (督查条例 Art. 21). */
public record ApproveNotice(NoticeId noticeId) implements ExistingNoticeCommand {
    public ApproveNotice {
        noticeId = Require.present("noticeId", "通报", noticeId);
    }
}
