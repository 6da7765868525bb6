package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A unit that another one is yet to become part of cannot end first; so mergers never run in a circle. */
final class NobodyMustBeAboutToJoin {

    private NobodyMustBeAboutToJoin() {}

    static Optional<Rejection> refusal(OrganisationChart chart, UnitId id, LocalDate from) {
        return chart.units().values().stream()
                .filter(unit -> unit.end() != null && id.equals(unit.end().successor()))
                .filter(unit -> !unit.end().from().isBefore(from))
                .findFirst()
                .map(unit -> new Rejection.Invalid(
                        "organisation.awaited",
                        "from",
                        "“%s”将自%s起并入该单位，生效日期应在此之后。"
                                .formatted(unit.ref(from).name(), unit.end().from())));
    }
}
