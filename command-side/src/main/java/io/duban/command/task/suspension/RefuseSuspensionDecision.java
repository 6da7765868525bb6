package io.duban.command.task.suspension;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.RefuseSuspension;
import io.duban.kernel.task.SuspensionRefused;
import java.util.Objects;

/** Who is in charge, and did not propose it, lets the matter go on (T12). */
public final class RefuseSuspensionDecision {

    private RefuseSuspensionDecision() {}

    public static Decision decide(TaskState state, RefuseSuspension command, Actor actor) {
        return permitted(state, command, actor, () -> {
            var proposed = Objects.requireNonNull(
                    state.basis().limitChanges().suspension(), "The table lets nobody here without a proposal");
            return ProposerMustNotDecide.refusal(proposed.proposedBy(), actor)
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new SuspensionRefused(command.taskId(), command.reason())));
        });
    }
}
