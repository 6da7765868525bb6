package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** The office begins to check what was handed in 开始核查 (T14). */
public record BeginVerification(TaskId taskId, VerificationKind kind) implements ExistingTaskCommand {
    public BeginVerification {
        taskId = Require.present("taskId", "事项", taskId);
        kind = Require.present("kind", "核查方式", kind);
    }
}
