package io.duban.kernel.task;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hand a registered task to its lead unit 交办 (T3).
 *
 * @param coUnits the assisting units 协办单位, without the lead unit
 * @param leader the leader in charge 牵头领导; a task without one is closed by the office director
 * @param deadline the last day on which closing counts as on time, if the slip names one; otherwise the time-limit profile
 *     counts it
 * @param hours for an urgent matter 特急事项, in how many hours
 */
public record DispatchTask(
        TaskId taskId,
        UnitId leadUnit,
        List<UnitId> coUnits,
        @Nullable LeaderId leader,
        @Nullable LocalDate deadline,
        @Nullable Integer hours)
        implements ExistingTaskCommand {
    public DispatchTask {
        taskId = Require.present("taskId", "事项", taskId);
        leadUnit = Require.present("leadUnit", "牵头单位", leadUnit);
        coUnits = Require.list("coUnits", "协办单位", coUnits);
    }

    /** A matter that is not counted in hours. */
    public DispatchTask(
            TaskId taskId,
            UnitId leadUnit,
            List<UnitId> coUnits,
            @Nullable LeaderId leader,
            @Nullable LocalDate deadline) {
        this(taskId, leadUnit, coUnits, leader, deadline, null);
    }
}
