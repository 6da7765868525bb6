package io.duban.command.task.dispatch;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.task.DeadlineMustNotBePast;
import io.duban.command.task.TaskState;
import io.duban.command.task.clock.ClockFact;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.TaskDispatched;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A registered task goes to its lead unit, co-units and leader, and its clocks begin to run (T3). */
public final class DispatchTaskDecision {

    private DispatchTaskDecision() {}

    /** @param limits by which the clocks of this task are counted from now on */
    public static Decision decide(
            TaskState state,
            DispatchTask command,
            Actor actor,
            Instant now,
            OrganisationChart chart,
            LimitBasis limits) {
        return permitted(state, command, actor, () -> CoUnitsMustDiffer.refusal(command)
                .or(() -> pastDeadline(command.deadline(), limits.dayOf(now)))
                .map(Decision::refuse)
                .orElseGet(() -> handOver(state, command, now, chart, limits)));
    }

    private static Optional<Rejection> pastDeadline(@Nullable LocalDate deadline, LocalDate today) {
        return Optional.ofNullable(deadline).flatMap(day -> DeadlineMustNotBePast.refusal(day, today));
    }

    /** Names are taken from the chart as it stands today; the event keeps them. */
    private static Decision handOver(
            TaskState state, DispatchTask command, Instant now, OrganisationChart chart, LimitBasis limits) {
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
        List<Due> dues;
        try {
            dues = DispatchDues.of(state.basis().origin().limitType(), command, now, limits);
        } catch (InvalidValue refused) {
            return Decision.refuse(refused.rejection());
        }
        return Decision.accept(
                new TaskDispatched(
                        command.taskId(),
                        leadUnit.get(),
                        coUnits,
                        leader.orElse(null),
                        DispatchDues.deadline(dues, limits),
                        limits.dayOf(now)),
                ClockFact.begun(command.taskId(), dues, limits));
    }

    private static Decision unknown(String field, String label) {
        return Decision.refuse(
                new Rejection.Invalid("organisation.unknown", field, "没有找到所选的%s，请重新选择。".formatted(label)));
    }
}
