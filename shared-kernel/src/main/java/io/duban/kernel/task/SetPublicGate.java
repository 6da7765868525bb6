package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Let the public have its say before closing 设置群众评议: 群众不认可，实事不销号 (2.4, T16). */
public record SetPublicGate(TaskId taskId, ReviewSubject subject, String reason) implements ExistingTaskCommand {
    public SetPublicGate {
        taskId = Require.present("taskId", "事项", taskId);
        subject = Require.present("subject", "评议对象", subject);
        reason = Require.text("reason", "设置理由", reason, 500);
    }
}
