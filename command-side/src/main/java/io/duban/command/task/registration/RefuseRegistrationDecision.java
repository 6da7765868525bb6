package io.duban.command.task.registration;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.RefuseRegistration;
import io.duban.kernel.task.RegistrationRefused;

/** A matter that is not to be registered, or not like this, is a draft again (T2). */
public final class RefuseRegistrationDecision {

    private RefuseRegistrationDecision() {}

    public static Decision decide(TaskState state, RefuseRegistration command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new RegistrationRefused(command.taskId(), command.reason())));
    }
}
