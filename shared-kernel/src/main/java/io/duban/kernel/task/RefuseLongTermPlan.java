package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Refuse a long-term plan 不同意转长期推进 (T11). */
public record RefuseLongTermPlan(TaskId taskId, String reason) implements ExistingTaskCommand {
    public RefuseLongTermPlan {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "不同意的理由", reason, 1000);
    }
}
