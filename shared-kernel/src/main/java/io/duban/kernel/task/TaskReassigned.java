package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The task was handed over to another lead unit 改派, which has yet to sign for it.
 *
 * @param fromUnit the unit that had asked for its return
 * @param deadline the last day that counts as on time from now on
 */
@EventName("task.reassigned")
public record TaskReassigned(
        TaskId taskId,
        UnitRef fromUnit,
        UnitRef leadUnit,
        List<UnitRef> coUnits,
        @Nullable LeaderRef leader,
        LocalDate deadline,
        LocalDate dispatchedOn,
        String reason)
        implements AssignmentEvent {

    public TaskReassigned {
        coUnits = List.copyOf(coUnits);
    }
}
