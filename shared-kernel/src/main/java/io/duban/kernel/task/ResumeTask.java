package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Let a suspended matter go on 恢复办理 (T12).
 *
 * @param deadline a new last day; when missing, the days that were left at the suspension are counted from today
 */
public record ResumeTask(
        TaskId taskId, String reason, @Nullable LocalDate deadline) implements ExistingTaskCommand {
    public ResumeTask {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "恢复理由", reason, 1000);
    }
}
