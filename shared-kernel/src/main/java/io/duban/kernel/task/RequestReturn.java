package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/**
 * Say that a task is not the unit's own and ask to be rid of it 申请退回/改派 (T5): with the reason, once for each
 * assignment, before the first progress report (信访条例 Art. 23; 接诉即办 Art. 12, 14).
 */
public record RequestReturn(TaskId taskId, String reason) implements ExistingTaskCommand {

    public RequestReturn {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "申请退回的理由", reason, 1000);
    }
}
