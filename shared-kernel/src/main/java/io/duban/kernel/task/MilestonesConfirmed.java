package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office confirmed the milestones 确认倒排工期: the first baseline.
 *
 * @param baseline its number, 1
 */
@EventName("task.milestones_confirmed")
public record MilestonesConfirmed(
        TaskId taskId,
        UnitRef unit,
        int baseline,
        List<Milestone> milestones,
        @Nullable String opinion) implements HandlingEvent {
    public MilestonesConfirmed {
        milestones = List.copyOf(milestones);
    }
}
