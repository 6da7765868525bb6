package io.duban.kernel.task;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit accepts the part of a co-unit 采纳协办情况 (T7).
 *
 * @param unit the co-unit
 * @param opinion must be given when the co-unit has not handed its part in as done: the lead unit answers for it then
 */
public record AcceptPart(
        TaskId taskId, UnitId unit, @Nullable String opinion) implements ExistingTaskCommand {
    public AcceptPart {
        taskId = Require.present("taskId", "事项", taskId);
        unit = Require.present("unit", "协办单位", unit);
        opinion = Require.optionalText("opinion", "采纳意见", opinion, 1000);
    }
}
