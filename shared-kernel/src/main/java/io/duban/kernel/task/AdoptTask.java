package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** A leader takes charge of a task 领办. */
public record AdoptTask(TaskId taskId) implements ExistingTaskCommand {
    public AdoptTask {
        taskId = Require.present("taskId", "事项", taskId);
    }
}
