package io.duban.command.task;

import io.duban.command.task.TaskState.Cancelled;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.TaskCancelled;

/** What ends a task otherwise than by closing. */
final class FateEvolution {

    private FateEvolution() {}

    static TaskState next(TaskState before, FateEvent event) {
        var basis = before.basis();
        return switch (event) {
            case TaskCancelled cancelled -> new Cancelled(basis);
        };
    }
}
