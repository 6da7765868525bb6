package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;

/** The lead unit proposed milestones 拟订倒排工期. */
@EventName("task.milestones_proposed")
public record MilestonesProposed(TaskId taskId, UnitRef unit, List<Milestone> milestones) implements HandlingEvent {
    public MilestonesProposed {
        milestones = List.copyOf(milestones);
    }
}
