package io.duban.kernel.notice;

import io.duban.kernel.rejection.Require;

/** Change the wording of a draft; its figures cannot be changed. */
public record ReviseNotice(NoticeId noticeId, NoticeWording wording) implements ExistingNoticeCommand {
    public ReviseNotice {
        noticeId = Require.present("noticeId", "通报", noticeId);
        wording = Require.present("wording", "通报文字", wording);
    }
}
