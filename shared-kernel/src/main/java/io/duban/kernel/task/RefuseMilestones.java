package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** The office does not confirm the milestones 退回倒排工期 (T8). */
public record RefuseMilestones(TaskId taskId, String reason) implements ExistingTaskCommand {
    public RefuseMilestones {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "退回工期的理由", reason, 1000);
    }
}
