package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Who approves closing refuses other milestones 不予调整工期 (T8). */
public record RefuseRebaseline(TaskId taskId, String reason) implements ExistingTaskCommand {
    public RefuseRebaseline {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "不予调整的理由", reason, 1000);
    }
}
