package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;

/**
 * The lead unit asked for other days 申请调整工期; the present baseline counts until somebody decides.
 *
 * @param milestones what is to come; what has been met already stays and is not named
 */
@EventName("task.rebaseline_proposed")
public record RebaselineProposed(TaskId taskId, UnitRef unit, List<Milestone> milestones, String reason)
        implements HandlingEvent {
    public RebaselineProposed {
        milestones = List.copyOf(milestones);
    }
}
