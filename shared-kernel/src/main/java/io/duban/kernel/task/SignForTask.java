package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Sign for receipt 签收 (T4). */
public record SignForTask(TaskId taskId) implements ExistingTaskCommand {
    public SignForTask {
        taskId = Require.present("taskId", "事项", taskId);
    }
}
