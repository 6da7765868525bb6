package io.duban.command.task.milestone;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ConfirmMilestones;
import io.duban.kernel.task.MilestonesConfirmed;
import java.time.LocalDate;

/** The office confirms what was proposed; it is the first baseline (T8). */
public final class ConfirmMilestonesDecision {

    private ConfirmMilestonesDecision() {}

    public static Decision decide(TaskState state, ConfirmMilestones command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var proposed = state.basis().handling().milestones().proposed();
            return MilestonesMustNotBeOver.refusal(proposed, today)
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new MilestonesConfirmed(
                            command.taskId(), handed.leadUnit(), 1, proposed, command.opinion())));
        });
    }
}
