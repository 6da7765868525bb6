package io.duban.query.notice;

import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;

/**
 * What a person may do with a notice now; the command side decides again.
 *
 * @param awaitsAnother it waits for approval, but not by this person
 */
public record NoticeActions(boolean revise, boolean approve, boolean issue, boolean awaitsAnother) {

    static NoticeActions of(NoticeView notice, Actor actor) {
        var drafted = notice.phase() == NoticePhase.DRAFT;
        var approve = drafted
                && CountyAction.APPROVE_NOTICE
                        .refusal(actor, notice.draftedBy())
                        .isEmpty();
        return new NoticeActions(
                drafted && CountyAction.REVISE_NOTICE.isFor(actor),
                approve,
                notice.phase() == NoticePhase.APPROVED && CountyAction.ISSUE_NOTICE.isFor(actor),
                drafted && CountyAction.DRAFT_NOTICE.isFor(actor) && !approve);
    }
}
