package io.duban.command.task.registration;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.RequestRegistration;

/** A draft is handed in for approval (T2). */
public final class RequestRegistrationDecision {

    private RequestRegistrationDecision() {}

    public static Decision decide(TaskState state, RequestRegistration command, Actor actor) {
        return permitted(state, command, actor, () -> Decision.accept(new RegistrationRequested(command.taskId())));
    }
}
