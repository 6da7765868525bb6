package io.duban.command.task.objection;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.Disputes;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.RaiseObjection;
import java.time.LocalDate;

/** The lead unit's head objects to a conclusion, once and in time (T22, 督查条例 Art. 17). */
public final class RaiseObjectionDecision {

    private RaiseObjectionDecision() {}

    public static Decision decide(TaskState state, RaiseObjection command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var disputes = state.basis().disputes();
            var about = disputes.about(command.about()).filter(Disputes.Concluded::stands);
            return about.map(found -> OnceMustBeEnough.refusal(disputes, found)
                            .or(() -> ObjectionWithinThirtyDays.refusal(found.day(), today))
                            .map(Decision::refuse)
                            .orElseGet(() -> Decision.accept(new ObjectionRaised(
                                    command.taskId(),
                                    disputes.objections().size() + 1,
                                    found.sequence(),
                                    found.conclusion(),
                                    found.day(),
                                    handed.leadUnit(),
                                    command.reason(),
                                    command.attachments(),
                                    ObjectionWithinThirtyDays.decideBy(today)))))
                    .orElseGet(() -> Decision.refuse(new Rejection.Invalid(
                            "task.no-such-conclusion", "about", "没有找到这项督查结论，或结论已随重启撤销；请从办理过程中的结论处提出异议。")));
        });
    }
}
