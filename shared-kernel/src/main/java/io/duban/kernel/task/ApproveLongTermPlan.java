package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Approve a long-term plan 同意转长期推进 (T11); the day of its last node becomes the deadline. */
public record ApproveLongTermPlan(TaskId taskId, @Nullable String opinion) implements ExistingTaskCommand {
    public ApproveLongTermPlan {
        taskId = Require.present("taskId", "事项", taskId);
        opinion = Require.optionalText("opinion", "审批意见", opinion, 1000);
    }
}
