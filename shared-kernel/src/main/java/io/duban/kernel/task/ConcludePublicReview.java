package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Count what the public said 结束评议 (T16). The outcome follows from the count; nobody hands it in. */
public record ConcludePublicReview(TaskId taskId) implements ExistingTaskCommand {
    public ConcludePublicReview {
        taskId = Require.present("taskId", "事项", taskId);
    }
}
