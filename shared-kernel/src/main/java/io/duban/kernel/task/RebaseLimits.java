package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Count the limits of a running task again by the profile and calendar now in force 重新核定时限 (3.2 of the time-limit rules). */
public record RebaseLimits(TaskId taskId, String reason) implements ExistingTaskCommand {
    public RebaseLimits {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "重新核定的理由", reason, 1000);
    }
}
