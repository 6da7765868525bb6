package io.duban.command.notice;

import io.duban.kernel.event.Decision;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;

/** The office drafts a month's notice, as often as it likes until one is issued. */
final class DraftNoticeDecision {

    private DraftNoticeDecision() {}

    static Decision decide(NoticeId id, DraftNotice command, Actor actor, boolean monthIssued) {
        var refusal = CountyAction.DRAFT_NOTICE.refusal(actor);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return monthIssued
                ? Decision.refuse(MonthHasOneNotice.refusal(command.month()))
                : Decision.accept(new NoticeDrafted(id, command.month(), command.content(), actor.account()));
    }
}
