package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Refuse a proposed suspension 不予中止 (T12). */
public record RefuseSuspension(TaskId taskId, String reason) implements ExistingTaskCommand {
    public RefuseSuspension {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "不予中止的理由", reason, 1000);
    }
}
