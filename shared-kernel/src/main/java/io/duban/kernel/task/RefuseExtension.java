package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Refuse an extension that was asked for 不予延期 (T10); the deadline stays. */
public record RefuseExtension(TaskId taskId, String reason) implements ExistingTaskCommand {
    public RefuseExtension {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "不予延期的理由", reason, 1000);
    }
}
