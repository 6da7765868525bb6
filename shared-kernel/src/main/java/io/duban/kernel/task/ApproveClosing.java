package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Approve the closing of a verified task 批准销号 (T17). */
public record ApproveClosing(TaskId taskId, @Nullable String opinion) implements ExistingTaskCommand {
    public ApproveClosing {
        taskId = Require.present("taskId", "事项", taskId);
        opinion = Require.optionalText("opinion", "销号意见", opinion, 1000);
    }
}
