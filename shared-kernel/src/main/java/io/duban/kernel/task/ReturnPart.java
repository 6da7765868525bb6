package io.duban.kernel.task;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;

/**
 * The lead unit sends the part of a co-unit back 退回协办情况 (T7).
 *
 * @param unit the co-unit
 */
public record ReturnPart(TaskId taskId, UnitId unit, String reason) implements ExistingTaskCommand {
    public ReturnPart {
        taskId = Require.present("taskId", "事项", taskId);
        unit = Require.present("unit", "协办单位", unit);
        reason = Require.text("reason", "退回理由", reason, 1000);
    }
}
