package io.duban.command.notice;

import io.duban.kernel.event.Decision;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.PlaceHolders;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;

/** The office drafts a notice; a month's ranking as often as it likes until one is issued. */
final class DraftNoticeDecision {

    private DraftNoticeDecision() {}

    static Decision decide(NoticeId id, DraftNotice command, Actor actor, boolean monthIssued) {
        return CountyAction.DRAFT_NOTICE
                .refusal(actor)
                .or(() -> MonthHasOneNotice.refusal(command.subject(), monthIssued))
                .or(() -> PlaceHolders.refusal(
                        command.content().wording(), command.content().keys()))
                .map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(new NoticeDrafted(id, command.subject(), command.content(), actor.account())));
    }
}
