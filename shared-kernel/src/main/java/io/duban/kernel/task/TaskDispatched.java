package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The task was handed to its lead unit 交办.
 *
 * @param deadline the last day that counts as on time; null for a long-term matter without a date
 */
@EventName("task.dispatched")
public record TaskDispatched(
        TaskId taskId,
        UnitRef leadUnit,
        List<UnitRef> coUnits,
        @Nullable LeaderRef leader,
        @Nullable LocalDate deadline,
        LocalDate dispatchedOn)
        implements AssignmentEvent {
    public TaskDispatched {
        coUnits = List.copyOf(coUnits);
    }
}
