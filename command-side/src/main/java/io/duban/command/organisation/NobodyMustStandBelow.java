package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A unit that ends leaves nobody without a unit above, on that day or later. */
final class NobodyMustStandBelow {

    private NobodyMustStandBelow() {}

    static Optional<Rejection> refusal(OrganisationChart chart, UnitId id, LocalDate from) {
        return chart.units().values().stream()
                .filter(unit -> !unit.hasEnded(from))
                .filter(unit -> unit.places()
                        .since(from)
                        .anyMatch(place ->
                                place.parent() != null && place.parent().id().equals(id)))
                .findFirst()
                .map(unit -> new Rejection.Invalid(
                        "organisation.has-children",
                        "from",
                        "“%s”届时还在该单位之下，请先调整它的上级。".formatted(unit.ref(from).name())));
    }
}
