package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Do not register a matter 不予立项 (T2); it goes back to its drafter, who reads the reason. */
public record RefuseRegistration(TaskId taskId, String reason) implements ExistingTaskCommand {

    public RefuseRegistration {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "不予立项的理由", reason, 1000);
    }
}
