package io.duban.command.task.dispatch;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.TaskDispatched;
import java.time.LocalDate;

/** A registered task goes to its lead unit, co-units and leader (T3). */
public final class DispatchTaskDecision {

    private DispatchTaskDecision() {}

    public static Decision decide(
            TaskState state, DispatchTask command, Actor actor, LocalDate today, OrganisationChart chart) {
        var to = new HandOver(command.leadUnit(), command.coUnits(), command.leader(), command.deadline());
        return permitted(
                state,
                command,
                actor,
                () -> to.decide(
                        today,
                        chart,
                        found -> Decision.accept(new TaskDispatched(
                                command.taskId(),
                                found.leadUnit(),
                                found.coUnits(),
                                found.leader(),
                                found.deadline(),
                                today))));
    }
}
