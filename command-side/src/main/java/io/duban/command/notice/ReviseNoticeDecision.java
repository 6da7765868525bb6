package io.duban.command.notice;

import io.duban.kernel.event.Decision;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeRevised;
import io.duban.kernel.notice.PlaceHolders;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;

/** The office rewords a draft over the same figures; what was approved is not reworded. */
final class ReviseNoticeDecision {

    private ReviseNoticeDecision() {}

    static Decision decide(NoticeState state, ReviseNotice command, Actor actor) {
        var refusal = CountyAction.REVISE_NOTICE.refusal(actor);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return switch (state) {
            case NoticeState.Draft draft ->
                PlaceHolders.refusal(command.wording(), draft.keys())
                        .map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(new NoticeRevised(command.noticeId(), command.wording())));
            case NoticeState.Approved approved -> refused(approved);
            case NoticeState.Issued issued -> refused(issued);
        };
    }

    private static Decision refused(NoticeState state) {
        return Decision.refuse(NoticePermission.wrongState("修改", state.phase(), NoticePhase.DRAFT));
    }
}
