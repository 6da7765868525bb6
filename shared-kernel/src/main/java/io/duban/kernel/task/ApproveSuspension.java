package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Approve a proposed suspension 批准中止 (T12). */
public record ApproveSuspension(TaskId taskId, @Nullable String opinion) implements ExistingTaskCommand {
    public ApproveSuspension {
        taskId = Require.present("taskId", "事项", taskId);
        opinion = Require.optionalText("opinion", "审批意见", opinion, 1000);
    }
}
