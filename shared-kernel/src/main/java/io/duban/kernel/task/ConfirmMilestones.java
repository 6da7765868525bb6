package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** The office confirms the milestones 确认倒排工期 (T8); they become the first baseline. */
public record ConfirmMilestones(TaskId taskId, @Nullable String opinion) implements ExistingTaskCommand {
    public ConfirmMilestones {
        taskId = Require.present("taskId", "事项", taskId);
        opinion = Require.optionalText("opinion", "审核意见", opinion, 1000);
    }
}
