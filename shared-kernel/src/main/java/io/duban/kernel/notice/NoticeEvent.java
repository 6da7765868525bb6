package io.duban.kernel.notice;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has happened to a notice. */
public sealed interface NoticeEvent extends DomainEvent
        permits NoticeDrafted, NoticeRevised, NoticeApproved, NoticeIssued {

    NoticeId noticeId();

    @Override
    default UUID streamId() {
        return noticeId().value();
    }
}
