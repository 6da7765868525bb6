package io.duban.command.task.returning;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.RefuseReturn;
import io.duban.kernel.task.ReturnRefused;

/** The office finds that the matter is the unit's own; it stands again where it stood (T6). */
public final class RefuseReturnDecision {

    private RefuseReturnDecision() {}

    public static Decision decide(TaskState state, RefuseReturn command, Actor actor) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> Decision.accept(
                        new ReturnRefused(command.taskId(), handed.leadUnit(), wasSigned(state), command.reason())));
    }

    private static boolean wasSigned(TaskState state) {
        return state instanceof TaskState.ReturnRequested asked
                && asked.back().phase().isBeingHandled();
    }
}
