package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/**
 * See what time itself has done to the task since somebody looked last 看时限 (T4, T9, T11, T12, T16). Sent by Duban alone; looking
 * too early, too late or twice does no harm.
 */
public record LookAtClocks(TaskId taskId) implements ExistingTaskCommand {
    public LookAtClocks {
        taskId = Require.present("taskId", "事项", taskId);
    }
}
