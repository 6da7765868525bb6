package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.List;

/**
 * The lead unit proposes milestones 拟订倒排工期 (T8).
 *
 * @param milestones 1 to 20, their days strictly rising; a refusal names a part as {@code milestones[0].planned}
 */
public record ProposeMilestones(TaskId taskId, List<Milestone> milestones) implements ExistingTaskCommand {
    public ProposeMilestones {
        taskId = Require.present("taskId", "事项", taskId);
        milestones = MilestoneList.checked(milestones);
    }
}
