package io.duban.command.task.suspension;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ApproveSuspension;
import io.duban.kernel.task.TaskSuspended;
import java.time.LocalDate;
import java.util.Objects;

/** Who is in charge, and did not propose it, stops the matter (T12). */
public final class ApproveSuspensionDecision {

    private ApproveSuspensionDecision() {}

    public static Decision decide(TaskState state, ApproveSuspension command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var proposed = Objects.requireNonNull(
                    state.basis().limitChanges().suspension(), "The table lets nobody here without a proposal");
            return ProposerMustNotDecide.refusal(proposed.proposedBy(), actor)
                    .or(() -> ReviewWithinThirtyDays.whenApproved(proposed.reviewOn(), today))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new TaskSuspended(
                            command.taskId(),
                            proposed.reason(),
                            today,
                            proposed.reviewOn(),
                            handed.deadline(),
                            command.opinion())));
        });
    }
}
