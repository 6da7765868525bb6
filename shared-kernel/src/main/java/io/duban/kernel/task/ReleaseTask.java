package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** A leader gives back a task that they had adopted 解除领办. */
public record ReleaseTask(TaskId taskId, String reason) implements ExistingTaskCommand {
    public ReleaseTask {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "解除原因", reason, 1000);
    }
}
