package io.duban.command.task.gate;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.LiftPublicGate;
import io.duban.kernel.task.PublicGateLifted;

/** Who approves registrations takes the public's say back, with a published reason and never while it is being asked (2.4). */
public final class LiftPublicGateDecision {

    private LiftPublicGateDecision() {}

    public static Decision decide(TaskState state, LiftPublicGate command, Actor actor) {
        return permitted(
                state, command, actor, () -> Decision.accept(new PublicGateLifted(command.taskId(), command.reason())));
    }
}
