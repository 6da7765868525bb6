package io.duban.command.task.cancel;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.TaskCancelled;

/** Who approves registrations takes one back, with the reason (T19). */
public final class CancelTaskDecision {

    private CancelTaskDecision() {}

    public static Decision decide(TaskState state, CancelTask command, Actor actor) {
        return permitted(
                state, command, actor, () -> Decision.accept(new TaskCancelled(command.taskId(), command.reason())));
    }
}
