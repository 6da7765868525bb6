package io.duban.kernel.task;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;

/**
 * The office answers a co-unit's objection 答复分工异议 (T7).
 *
 * @param unit the co-unit that objects
 */
public record AnswerAllocationObjection(TaskId taskId, UnitId unit, AllocationAnswer answer, String reason)
        implements ExistingTaskCommand {
    public AnswerAllocationObjection {
        taskId = Require.present("taskId", "事项", taskId);
        unit = Require.present("unit", "提出异议的单位", unit);
        answer = Require.present("answer", "答复", answer);
        reason = Require.text("reason", "答复理由", reason, 1000);
    }
}
