package io.duban.command.task.dispatch;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.task.Assignment;
import io.duban.command.task.DeadlineMustNotBePast;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
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
        var lead = chart.unit(leadUnit);
        if (lead.isEmpty()) {
            return unknown("leadUnit", "牵头单位");
        }
        var assisting = new ArrayList<UnitRef>();
        for (var id : coUnits) {
            var coUnit = chart.unit(id);
            if (coUnit.isEmpty()) {
                return unknown("coUnits", "协办单位");
            }
            assisting.add(coUnit.get());
        }
        var inCharge = Optional.ofNullable(leader).flatMap(chart::leader);
        if (leader != null && inCharge.isEmpty()) {
            return unknown("leader", "牵头领导");
        }
        return then.apply(new Assignment(lead.get(), assisting, inCharge.orElse(null), deadline));
    }

    private static Decision unknown(String field, String label) {
        return Decision.refuse(
                new Rejection.Invalid("organisation.unknown", field, "没有找到所选的%s，请重新选择。".formatted(label)));
    }
}
