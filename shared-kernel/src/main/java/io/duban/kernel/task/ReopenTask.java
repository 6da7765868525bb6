package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Take up again what was closed and is not done 重启 (T18).
 *
 * @param deadline the last day that counts as on time in the new cycle
 */
public record ReopenTask(TaskId taskId, ReopeningKind kind, String reason, LocalDate deadline)
        implements ExistingTaskCommand {
    public ReopenTask {
        taskId = Require.present("taskId", "事项", taskId);
        kind = Require.present("kind", "重启缘由", kind);
        reason = Require.text("reason", "重启原因", reason, 1000);
        deadline = Require.present("deadline", "办理时限", deadline);
    }
}
