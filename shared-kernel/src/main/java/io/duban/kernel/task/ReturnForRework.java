package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The check finds the matter undone 退回重办 (T15).
 *
 * @param deadline a new last day; when missing, the old one stays
 */
public record ReturnForRework(
        TaskId taskId, String reason, @Nullable LocalDate deadline) implements ExistingTaskCommand {
    public ReturnForRework {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "退回原因", reason, 1000);
    }
}
