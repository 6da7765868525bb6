package io.duban.command.notice;

import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Who may do what with a notice: the office writes and issues it, a director or leader answers for it. */
final class NoticePermission {

    private NoticePermission() {}

    static Optional<Rejection> office(String action, Actor actor) {
        return actor.isOffice() ? Optional.empty() : Optional.of(notAllowed(action, "督查室工作人员", actor));
    }

    /** Praise and criticism need approval (督查条例 Art. 21), and nobody approves what they drafted. */
    static Optional<Rejection> approver(Actor actor, String draftedBy) {
        var mayApprove = actor.role() == Role.OFFICE_DIRECTOR || actor.role() == Role.LEADER;
        return mayApprove && !actor.account().equals(draftedBy)
                ? Optional.empty()
                : Optional.of(notAllowed("审批通报", "督查室主任或县领导（起草人本人除外）", actor));
    }

    static Rejection wrongState(String action, NoticePhase phase, NoticePhase wanted) {
        return new Rejection.WrongState(
                "notice.wrong-state",
                "通报现为“%s”，不能%s；须在“%s”时办理。请刷新页面查看最新情况。".formatted(phase.label(), action, wanted.label()));
    }

    private static Rejection notAllowed(String action, String who, Actor actor) {
        return new Rejection.NotAllowed(
                "notice.not-allowed",
                "“%s”由%s办理，您（%s）不能办理此项。".formatted(action, who, actor.role().label()));
    }
}
