package io.duban.kernel.task;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hand a task over to another lead unit 改派 (T6), after the first one has asked for its return.
 *
 * @param leadUnit another one than the unit that asked
 * @param coUnits the assisting units 协办单位, without the lead unit
 * @param leader the leader in charge from now on; nobody when missing
 * @param deadline the last day on which closing counts as on time
 */
public record ReassignTask(
        TaskId taskId,
        UnitId leadUnit,
        List<UnitId> coUnits,
        @Nullable LeaderId leader,
        LocalDate deadline,
        String reason)
        implements ExistingTaskCommand {

    public ReassignTask {
        taskId = Require.present("taskId", "事项", taskId);
        leadUnit = Require.present("leadUnit", "牵头单位", leadUnit);
        coUnits = Require.list("coUnits", "协办单位", coUnits);
        deadline = Require.present("deadline", "办理时限", deadline);
        reason = Require.text("reason", "改派理由", reason, 1000);
    }
}
