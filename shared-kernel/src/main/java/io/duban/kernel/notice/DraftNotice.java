package io.duban.kernel.notice;

import io.duban.kernel.rejection.Require;

/** Draft a notice 起草 from the figures as they stand. */
public record DraftNotice(NoticeSubject subject, NoticeContent content) implements NoticeCommand {
    public DraftNotice {
        subject = Require.present("subject", "通报事由", subject);
        content = Require.present("content", "通报内容", content);
    }
}
