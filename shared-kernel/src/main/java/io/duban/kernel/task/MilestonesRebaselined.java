package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other days were approved 批准调整工期: a further baseline, beside which the earlier ones are kept.
 *
 * @param baseline its number, one more than before
 * @param milestones the whole of it: what has been met, as it was, before what is to come
 * @param met how many of them, from the first, have been met
 */
@EventName("task.milestones_rebaselined")
public record MilestonesRebaselined(
        TaskId taskId,
        UnitRef unit,
        int baseline,
        List<Milestone> milestones,
        int met,
        @Nullable String opinion) implements HandlingEvent {
    public MilestonesRebaselined {
        milestones = List.copyOf(milestones);
    }
}
