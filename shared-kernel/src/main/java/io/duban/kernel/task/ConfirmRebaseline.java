package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Who approves closing approves other milestones 批准调整工期 (T8); the earlier baseline is kept. */
public record ConfirmRebaseline(TaskId taskId, @Nullable String opinion) implements ExistingTaskCommand {
    public ConfirmRebaseline {
        taskId = Require.present("taskId", "事项", taskId);
        opinion = Require.optionalText("opinion", "审批意见", opinion, 1000);
    }
}
