package io.duban.command.task.verification;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.VerificationPassed;

/** The check finds the matter done (T14, 督查条例 Art. 18). */
public final class PassVerificationDecision {

    private PassVerificationDecision() {}

    public static Decision decide(TaskState state, PassVerification command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new VerificationPassed(command.taskId(), command.opinion())));
    }
}
