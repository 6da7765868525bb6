package io.duban.command.task.dispatch;

import io.duban.command.organisation.LeaderMustBeInOffice;
import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.UnitMustTakeTasks;
import io.duban.command.task.Assignment;
import io.duban.command.task.DeadlineMustNotBePast;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * To whom a task shall go, as a command names them; the same rules hold whenever a task changes hands.
 *
 * @param leader the leader in charge, if one is named
 * @param deadline the last day that counts as on time, if one is named
 */
public record HandOver(
        UnitId leadUnit,
        List<UnitId> coUnits,
        @Nullable LeaderId leader,
        @Nullable LocalDate deadline) {

    /** What {@code then} decides about the parties with their names of today, which the event keeps. */
    public Decision decide(LocalDate today, OrganisationChart chart, Function<Assignment, Decision> then) {
        return CoUnitsMustDiffer.refusal(leadUnit, coUnits)
                .or(() -> deadline == null ? Optional.empty() : DeadlineMustNotBePast.refusal(deadline, today))
                .map(Decision::refuse)
                .orElseGet(() -> found(chart, then));
    }

    private Decision found(OrganisationChart chart, Function<Assignment, Decision> then) {
        return refused(chart)
                .map(Decision::refuse)
                .orElseGet(() -> then.apply(new Assignment(
                        chart.unit(leadUnit).orElseThrow(),
                        coUnits.stream().map(id -> chart.unit(id).orElseThrow()).toList(),
                        leader == null ? null : chart.leader(leader).orElseThrow(),
                        deadline)));
    }

    private Optional<Rejection> refused(OrganisationChart chart) {
        return UnitMustTakeTasks.refusal(chart, leadUnit, "leadUnit", "牵头单位")
                .or(() -> coUnits.stream()
                        .flatMap(id -> UnitMustTakeTasks.refusal(chart, id, "coUnits", "协办单位").stream())
                        .findFirst())
                .or(() -> leader == null
                        ? Optional.empty()
                        : LeaderMustBeInOffice.refusal(chart, leader, "leader", "牵头领导"));
    }
}
