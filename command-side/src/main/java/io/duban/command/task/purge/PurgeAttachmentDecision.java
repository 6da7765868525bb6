package io.duban.command.task.purge;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.secrecy.PurgeProposal;
import io.duban.kernel.task.AttachmentPurged;
import io.duban.kernel.task.PurgeAttachment;
import org.jspecify.annotations.Nullable;

/** The head of the office agrees with what the secrecy officer proposed: two people, in any phase. */
public final class PurgeAttachmentDecision {

    private PurgeAttachmentDecision() {}

    public static Decision decide(PurgeAttachment command, Actor actor, @Nullable PurgeProposal proposal) {
        if (actor.role() != Role.OFFICE_DIRECTOR) {
            return Decision.refuse(new Rejection.NotAllowed(
                    "purge.not-allowed",
                    "销毁附件由督查室主任批准，您（%s）不能办理此项。".formatted(actor.role().label())));
        }
        if (proposal == null) {
            return Decision.refuse(new Rejection.NotFound("purge.not-found", "没有找到这项销毁申请，请返回列表重新打开。"));
        }
        if (proposal.proposedBy().equals(actor.account())) {
            return Decision.refuse(new Rejection.NotAllowed("purge.own-proposal", "提请销毁的人不能批准自己的申请，请由另一人批准。"));
        }
        if (!proposal.mayBeApproved()) {
            return Decision.refuse(new Rejection.WrongState("purge.decided", "这项销毁申请已经处理过了，请刷新页面查看结果。"));
        }
        if (!proposal.concernsTask()) {
            return Decision.refuse(new Rejection.WrongState("purge.not-here", "这个事项没有该附件，或者附件已经销毁；请刷新页面查看最新情况。"));
        }
        return Decision.accept(new AttachmentPurged(
                command.taskId(),
                proposal.sha256(),
                proposal.fileName(),
                proposal.reason(),
                proposal.proposer(),
                actor.name()));
    }
}
