package io.duban.command.task.suspension;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ProposeSuspension;
import io.duban.kernel.task.SuspensionProposed;
import java.time.LocalDate;

/** The office proposes to stop a matter that cannot go on (T12). */
public final class ProposeSuspensionDecision {

    private ProposeSuspensionDecision() {}

    public static Decision decide(TaskState state, ProposeSuspension command, Actor actor, LocalDate today) {
        return permitted(state, command, actor, () -> ReviewWithinThirtyDays.refusal(command.reviewOn(), today)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new SuspensionProposed(
                        command.taskId(), command.reason(), command.text(), command.reviewOn(), actor.account()))));
    }
}
