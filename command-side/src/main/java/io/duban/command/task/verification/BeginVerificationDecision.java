package io.duban.command.task.verification;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.BeginVerification;
import io.duban.kernel.task.VerificationBegun;

/** The office begins to check, at the desk, on the spot or by calling back (T14). */
public final class BeginVerificationDecision {

    private BeginVerificationDecision() {}

    public static Decision decide(TaskState state, BeginVerification command, Actor actor) {
        return permitted(
                state, command, actor, () -> Decision.accept(new VerificationBegun(command.taskId(), command.kind())));
    }
}
