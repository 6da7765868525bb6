package io.duban.command.task.dispatch;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.task.DeadlineMustNotBePast;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.TaskDispatched;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** A registered task goes to its lead unit, co-units and leader (T3). */
public final class DispatchTaskDecision {

    private DispatchTaskDecision() {}

    public static Decision decide(
            TaskState state, DispatchTask command, Actor actor, LocalDate today, OrganisationChart chart) {
        return permitted(state, command, actor, () -> CoUnitsMustDiffer.refusal(command)
                .or(() -> DeadlineMustNotBePast.refusal(command.deadline(), today))
                .map(Decision::refuse)
                .orElseGet(() -> handOver(command, today, chart)));
    }

    /** Names are taken from the chart as it stands today; the event keeps them. */
    private static Decision handOver(DispatchTask command, LocalDate today, OrganisationChart chart) {
        var leadUnit = chart.unit(command.leadUnit());
        if (leadUnit.isEmpty()) {
            return unknown("leadUnit", "牵头单位");
        }
        var coUnits = new ArrayList<UnitRef>();
        for (var id : command.coUnits()) {
            var coUnit = chart.unit(id);
            if (coUnit.isEmpty()) {
                return unknown("coUnits", "协办单位");
            }
            coUnits.add(coUnit.get());
        }
        var leader = Optional.ofNullable(command.leader()).flatMap(chart::leader);
        if (command.leader() != null && leader.isEmpty()) {
            return unknown("leader", "牵头领导");
        }
        return Decision.accept(new TaskDispatched(
                command.taskId(), leadUnit.get(), coUnits, leader.orElse(null), command.deadline(), today));
    }

    private static Decision unknown(String field, String label) {
        return Decision.refuse(
                new Rejection.Invalid("organisation.unknown", field, "没有找到所选的%s，请重新选择。".formatted(label)));
    }
}
