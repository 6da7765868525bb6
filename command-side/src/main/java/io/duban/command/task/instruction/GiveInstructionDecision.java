package io.duban.command.task.instruction;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.InstructionGiven;

/** A leader instructs; whose instruction it is comes from the sign-in. */
public final class GiveInstructionDecision {

    private GiveInstructionDecision() {}

    public static Decision decide(TaskState state, GiveInstruction command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new InstructionGiven(command.taskId(), actor.leader(), command.text())));
    }
}
