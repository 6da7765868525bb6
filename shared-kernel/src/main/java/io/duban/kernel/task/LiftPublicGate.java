package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/**
 * Close without asking the public after all 取消群众评议 (2.4).
 *
 * @param reason is published with the task
 */
public record LiftPublicGate(TaskId taskId, String reason) implements ExistingTaskCommand {
    public LiftPublicGate {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "取消理由", reason, 500);
    }
}
