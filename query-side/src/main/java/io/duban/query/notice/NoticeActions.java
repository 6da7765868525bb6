package io.duban.query.notice;

import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;

/**
 * What a person may do with a notice now; the command side decides again.
 *
 * @param awaitsAnother it waits for approval, but not by this person
 */
public record NoticeActions(boolean revise, boolean approve, boolean issue, boolean awaitsAnother) {

    static NoticeActions of(NoticeView notice, Actor actor) {
        var answersForIt = actor.role() == Role.OFFICE_DIRECTOR || actor.role() == Role.LEADER;
        var drafted = notice.phase() == NoticePhase.DRAFT;
        var approve = drafted && answersForIt && !actor.account().equals(notice.draftedBy());
        return new NoticeActions(
                drafted && actor.isOffice(),
                approve,
                notice.phase() == NoticePhase.APPROVED && actor.isOffice(),
                drafted && actor.isOffice() && !approve);
    }
}
