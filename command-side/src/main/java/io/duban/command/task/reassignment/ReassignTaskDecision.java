package io.duban.command.task.reassignment;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.task.Assignment;
import io.duban.command.task.TaskState;
import io.duban.command.task.dispatch.HandOver;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.TaskReassigned;
import java.time.LocalDate;
import java.util.Objects;

/** The office agrees with the return and finds another unit (T6). */
public final class ReassignTaskDecision {

    private ReassignTaskDecision() {}

    public static Decision decide(
            TaskState state, ReassignTask command, Actor actor, LocalDate today, OrganisationChart chart) {
        var to = new HandOver(command.leadUnit(), command.coUnits(), command.leader(), command.deadline());
        return permittedOnceHanded(
                state, command, actor, from -> AnotherUnitMustTakeIt.refusal(command.leadUnit(), from.leadUnit())
                        .map(Decision::refuse)
                        .orElseGet(() -> to.decide(today, chart, found -> reassigned(command, from, found, today))));
    }

    private static Decision reassigned(ReassignTask command, Assignment from, Assignment to, LocalDate today) {
        return Decision.accept(new TaskReassigned(
                command.taskId(),
                from.leadUnit(),
                to.leadUnit(),
                to.coUnits(),
                to.leader(),
                Objects.requireNonNull(to.deadline()),
                today,
                command.reason()));
    }
}
