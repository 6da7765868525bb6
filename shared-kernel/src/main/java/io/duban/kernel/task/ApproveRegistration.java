package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Approve the registration that was asked for 立项审批 (T2); the number is given at this moment. */
public record ApproveRegistration(TaskId taskId) implements ExistingTaskCommand {
    public ApproveRegistration {
        taskId = Require.present("taskId", "事项", taskId);
    }
}
