package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** The check finds the matter done 核查通过 (T14). */
public record PassVerification(TaskId taskId, String opinion) implements ExistingTaskCommand {
    public PassVerification {
        taskId = Require.present("taskId", "事项", taskId);
        opinion = Require.text("opinion", "核查意见", opinion, 1000);
    }
}
