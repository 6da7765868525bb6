package io.duban.command.task.designation;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.task.TaskState;
import io.duban.command.task.dispatch.HandOver;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.UnitDesignated;
import java.time.LocalDate;
import java.util.Objects;

/** After the third return a leader decides whose the task is; any unit, also one that has sent it back (T6, 信访条例 Art. 24). */
public final class DesignateUnitDecision {

    private DesignateUnitDecision() {}

    public static Decision decide(
            TaskState state, DesignateUnit command, Actor actor, LocalDate today, OrganisationChart chart) {
        var to = new HandOver(command.leadUnit(), command.coUnits(), null, command.deadline());
        return permittedOnceHanded(
                state,
                command,
                actor,
                from -> to.decide(
                        today,
                        chart,
                        found -> Decision.accept(new UnitDesignated(
                                command.taskId(),
                                from.leadUnit(),
                                found.leadUnit(),
                                found.coUnits(),
                                Objects.requireNonNull(actor.leader(), "The table lets leaders in alone"),
                                Objects.requireNonNull(found.deadline()),
                                today,
                                command.opinion()))));
    }
}
