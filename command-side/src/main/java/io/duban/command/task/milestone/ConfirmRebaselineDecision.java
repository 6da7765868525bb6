package io.duban.command.task.milestone;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ConfirmRebaseline;
import io.duban.kernel.task.MilestonesRebaselined;
import java.time.LocalDate;

/** Who is in charge approves other days; the earlier baseline is kept, and so is what has been met (T8). */
public final class ConfirmRebaselineDecision {

    private ConfirmRebaselineDecision() {}

    public static Decision decide(TaskState state, ConfirmRebaseline command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var milestones = state.basis().handling().milestones();
            return MilestonesMustNotBeOver.refusal(milestones.rebaseline(), today)
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new MilestonesRebaselined(
                            command.taskId(),
                            handed.leadUnit(),
                            milestones.baselines().size() + 1,
                            milestones.rebased(),
                            milestones.met().size(),
                            command.opinion())));
        });
    }
}
