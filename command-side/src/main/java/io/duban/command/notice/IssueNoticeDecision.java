package io.duban.command.notice;

import io.duban.kernel.event.Decision;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/** The office issues what was approved; the notice gets its number at this moment. */
final class IssueNoticeDecision {

    private IssueNoticeDecision() {}

    /**
     * @param claim whether nothing else has told what this notice tells; asked when nothing else refuses
     * @param nextNumber asked last of all, so that no number is lost
     */
    static Decision decide(
            NoticeState state,
            IssueNotice command,
            Actor actor,
            LocalDate today,
            Predicate<NoticeSubject> claim,
            Function<NoticeKind, String> nextNumber) {
        var refusal = CountyAction.ISSUE_NOTICE.refusal(actor);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return switch (state) {
            case NoticeState.Approved approved ->
                claim.test(approved.subject())
                        ? Decision.accept(new NoticeIssued(
                                command.noticeId(),
                                nextNumber.apply(approved.subject().kind()),
                                today))
                        : Decision.refuse(MonthHasOneNotice.refusal(approved.subject()));
            case NoticeState.Draft draft -> refused(draft);
            case NoticeState.Issued issued -> refused(issued);
        };
    }

    private static Decision refused(NoticeState state) {
        return Decision.refuse(NoticePermission.wrongState("印发", state.phase(), NoticePhase.APPROVED));
    }
}
