package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** A co-unit says that it has no part in the matter 对分工提出异议 (T7; 2.3 of the life-cycle rules). */
public record ObjectToAllocation(TaskId taskId, String reason) implements ExistingTaskCommand {
    public ObjectToAllocation {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "异议理由", reason, 1000);
    }
}
