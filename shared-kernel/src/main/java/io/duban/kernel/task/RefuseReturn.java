package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Leave the task with the unit that wanted to be rid of it 驳回退回 (T6). */
public record RefuseReturn(TaskId taskId, String reason) implements ExistingTaskCommand {

    public RefuseReturn {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "驳回理由", reason, 1000);
    }
}
