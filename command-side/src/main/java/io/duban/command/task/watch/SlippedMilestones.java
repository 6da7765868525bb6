package io.duban.command.task.watch;

import io.duban.command.task.TaskState;
import io.duban.command.task.Watch.LateMilestone;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.MilestoneSlipped;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A milestone whose day has passed is noticed once, on the morning after; another baseline plans anew (T8). */
final class SlippedMilestones {

    private SlippedMilestones() {}

    static List<Timed> until(Instant now, TaskState state, TaskId task, LimitBasis basis) {
        var milestones = state.basis().handling().milestones();
        if (!state.phase().isBeingHandled()) {
            return List.of(); // while others have the matter, or it stands still, nobody is behind
        }
        return milestones.current().stream()
                .flatMap(baseline -> milestones.slipped(now).stream()
                        .filter(late -> !state.basis()
                                .watch()
                                .slipped()
                                .contains(new LateMilestone(baseline.number(), late.index())))
                        .map(late -> new MilestoneSlipped(
                                task,
                                Objects.requireNonNull(state.assignment(), "Milestones follow dispatch")
                                        .leadUnit(),
                                baseline.number(),
                                late.index(),
                                late.milestone().name(),
                                late.milestone().planned())))
                .map(late -> new Timed(
                        late.planned()
                                .plusDays(1)
                                .atStartOfDay(basis.profile().zone())
                                .toInstant(),
                        late))
                .toList();
    }
}
