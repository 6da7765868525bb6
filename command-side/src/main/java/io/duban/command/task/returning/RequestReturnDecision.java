package io.duban.command.task.returning;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.ReturnRequested;

/** The lead unit says that the matter is not its own (T5); until when it may, the table knows by the task's ownership. */
public final class RequestReturnDecision {

    private RequestReturnDecision() {}

    public static Decision decide(TaskState state, RequestReturn command, Actor actor) {
        var times = state.basis().returns().asked() + 1;
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> Decision.accept(new ReturnRequested(
                        command.taskId(),
                        handed.leadUnit(),
                        command.reason(),
                        times,
                        ThirdReturnGoesToALeader.escalates(times))));
    }
}
