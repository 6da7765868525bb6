package io.duban.command.task.milestone;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.ProposeMilestones;
import java.time.LocalDate;

/** The lead unit says by which steps it will be done in time (T8). */
public final class ProposeMilestonesDecision {

    private ProposeMilestonesDecision() {}

    public static Decision decide(TaskState state, ProposeMilestones command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> MilestonesMustLieWithin.refusal(
                        command.milestones(), today, handed.deadline())
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new MilestonesProposed(command.taskId(), handed.leadUnit(), command.milestones()))));
    }
}
