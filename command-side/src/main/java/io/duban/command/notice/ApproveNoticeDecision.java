package io.duban.command.notice;

import io.duban.kernel.event.Decision;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;

/** Somebody who answers for the notice and did not draft it approves it. */
final class ApproveNoticeDecision {

    private ApproveNoticeDecision() {}

    static Decision decide(NoticeState state, ApproveNotice command, Actor actor) {
        return switch (state) {
            case NoticeState.Draft draft ->
                CountyAction.APPROVE_NOTICE
                        .refusal(actor, draft.draftedBy())
                        .map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(new NoticeApproved(command.noticeId())));
            case NoticeState.Approved approved -> refused(approved, actor);
            case NoticeState.Issued issued -> refused(issued, actor);
        };
    }

    private static Decision refused(NoticeState state, Actor actor) {
        return Decision.refuse(CountyAction.APPROVE_NOTICE
                .refusal(actor)
                .orElseGet(() -> NoticePermission.wrongState("审批", state.phase(), NoticePhase.DRAFT)));
    }
}
