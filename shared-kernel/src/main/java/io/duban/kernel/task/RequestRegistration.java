package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Hand a draft in for the approval of its registration 提请立项审批 (T2). */
public record RequestRegistration(TaskId taskId) implements ExistingTaskCommand {

    public RequestRegistration {
        taskId = Require.present("taskId", "事项", taskId);
    }
}
