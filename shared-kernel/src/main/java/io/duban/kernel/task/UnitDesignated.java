package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;

/**
 * A leader has decided whose the task is 指定承办; the unit has yet to sign for it and cannot return it.
 *
 * @param fromUnit the unit that had asked for its return last; it may be the designated one
 * @param designatedBy the leader who decided; who is in charge of the task stays in charge
 * @param deadline the last day that counts as on time from now on
 */
@EventName("task.unit_designated")
public record UnitDesignated(
        TaskId taskId,
        UnitRef fromUnit,
        UnitRef leadUnit,
        List<UnitRef> coUnits,
        LeaderRef designatedBy,
        LocalDate deadline,
        LocalDate dispatchedOn,
        String opinion)
        implements AssignmentEvent {

    public UnitDesignated {
        coUnits = List.copyOf(coUnits);
    }
}
