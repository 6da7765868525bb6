package io.duban.command.task.gate;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.command.task.labelling.SecretsAreNotPutToThePublic;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.SetPublicGate;

/** The office gives the public a say, at registration or at any time before closing is at hand (2.4). */
public final class SetPublicGateDecision {

    private SetPublicGateDecision() {}

    public static Decision decide(TaskState state, SetPublicGate command, Actor actor) {
        return permitted(state, command, actor, () -> SecretsAreNotPutToThePublic.gateRefusal(state)
                .map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(new PublicGateSet(command.taskId(), command.subject(), command.reason()))));
    }
}
