package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.List;

/**
 * The head of the lead unit asks for other milestones 申请调整工期 (T8). What has been met stays as it is and is not named.
 *
 * @param milestones what is to come, 1 to 20, their days strictly rising
 */
public record ProposeRebaseline(TaskId taskId, List<Milestone> milestones, String reason)
        implements ExistingTaskCommand {
    public ProposeRebaseline {
        taskId = Require.present("taskId", "事项", taskId);
        milestones = MilestoneList.checked(milestones);
        reason = Require.text("reason", "调整理由", reason, 1000);
    }
}
