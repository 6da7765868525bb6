package io.duban.command.task.longterm;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.RefuseLongTermPlan;

/** Who is in charge refuses the plan; the matter stays in its lane (T11). */
public final class RefuseLongTermPlanDecision {

    private RefuseLongTermPlanDecision() {}

    public static Decision decide(TaskState state, RefuseLongTermPlan command, Actor actor) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> Decision.accept(
                        new LongTermPlanRefused(command.taskId(), handed.leadUnit(), command.reason())));
    }
}
