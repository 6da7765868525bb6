package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Cancel a task that should not have been registered 撤销 (T19). */
public record CancelTask(TaskId taskId, String reason) implements ExistingTaskCommand {
    public CancelTask {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "撤销原因", reason, 1000);
    }
}
