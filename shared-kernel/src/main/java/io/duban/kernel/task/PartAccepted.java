package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit accepted the part of a co-unit 采纳协办情况.
 *
 * @param handedIn whether the co-unit had handed it in as done; otherwise the lead unit answers for it, and says why in the opinion
 */
@EventName("task.part_accepted")
public record PartAccepted(
        TaskId taskId,
        UnitRef unit,
        UnitRef leadUnit,
        boolean handedIn,
        @Nullable String opinion) implements HandlingEvent {}
