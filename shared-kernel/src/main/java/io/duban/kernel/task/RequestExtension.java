package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Ask for a later deadline 申请延期 (T10).
 *
 * @param progress what has been done so far
 * @param newDeadline the day by which the unit expects to be done
 */
public record RequestExtension(TaskId taskId, String reason, String progress, LocalDate newDeadline)
        implements ExistingTaskCommand {
    public RequestExtension {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "延期理由", reason, 1000);
        progress = Require.text("progress", "目前进展", progress, 2000);
        newDeadline = Require.present("newDeadline", "预计完成日期", newDeadline);
    }
}
