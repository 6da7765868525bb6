package io.duban.command.task.milestone;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.RefuseMilestones;

/** The office sends back what was proposed (T8). */
public final class RefuseMilestonesDecision {

    private RefuseMilestonesDecision() {}

    public static Decision decide(TaskState state, RefuseMilestones command, Actor actor) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed ->
                        Decision.accept(new MilestonesRefused(command.taskId(), handed.leadUnit(), command.reason())));
    }
}
