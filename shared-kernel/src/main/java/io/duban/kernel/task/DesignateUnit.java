package io.duban.kernel.task;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.List;

/**
 * Decide as the common superior whose a task is 指定承办 (T6, 提级督办, 信访条例 Art. 24), after three units have sent it
 * back; the unit cannot ask to return it again.
 *
 * @param leadUnit any unit, also one that has asked to return it
 * @param coUnits the assisting units 协办单位, without the lead unit
 * @param deadline the last day on which closing counts as on time
 * @param opinion the leader's own words 指定意见
 */
public record DesignateUnit(TaskId taskId, UnitId leadUnit, List<UnitId> coUnits, LocalDate deadline, String opinion)
        implements ExistingTaskCommand {

    public DesignateUnit {
        taskId = Require.present("taskId", "事项", taskId);
        leadUnit = Require.present("leadUnit", "牵头单位", leadUnit);
        coUnits = Require.list("coUnits", "协办单位", coUnits);
        deadline = Require.present("deadline", "办理时限", deadline);
        opinion = Require.text("opinion", "指定意见", opinion, 1000);
    }
}
