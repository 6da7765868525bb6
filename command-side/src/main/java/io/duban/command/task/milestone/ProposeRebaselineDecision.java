package io.duban.command.task.milestone;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ProposeRebaseline;
import io.duban.kernel.task.RebaselineProposed;
import java.time.LocalDate;

/** The head of the lead unit asks for other days for what is still to come (T8). */
public final class ProposeRebaselineDecision {

    private ProposeRebaselineDecision() {}

    public static Decision decide(TaskState state, ProposeRebaseline command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> MilestonesMustLieWithin.refusal(
                        command.milestones(), today, handed.deadline())
                .or(() -> WhatIsMetStays.refusal(
                        command.milestones(), state.basis().handling().milestones()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RebaselineProposed(
                        command.taskId(), handed.leadUnit(), command.milestones(), command.reason()))));
    }
}
