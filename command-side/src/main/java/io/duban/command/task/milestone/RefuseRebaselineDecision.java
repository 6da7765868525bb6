package io.duban.command.task.milestone;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.RebaselineRefused;
import io.duban.kernel.task.RefuseRebaseline;

/** Who is in charge leaves the baseline as it is (T8). */
public final class RefuseRebaselineDecision {

    private RefuseRebaselineDecision() {}

    public static Decision decide(TaskState state, RefuseRebaseline command, Actor actor) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed ->
                        Decision.accept(new RebaselineRefused(command.taskId(), handed.leadUnit(), command.reason())));
    }
}
