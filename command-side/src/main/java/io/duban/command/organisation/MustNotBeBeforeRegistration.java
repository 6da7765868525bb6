package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** Before its registration Duban knows nothing of a unit: what was recorded with it then bears its registered name. */
final class MustNotBeBeforeRegistration {

    private MustNotBeBeforeRegistration() {}

    static Optional<Rejection> refusal(OrganisationChart chart, UnitId id, LocalDate from) {
        return chart.story(id)
                .filter(unit -> from.isBefore(unit.registeredOn()))
                .map(unit -> new Rejection.Invalid(
                        "organisation.before-registration",
                        "from",
                        "“%s”于%s登记，生效日期不能更早，请改正。".formatted(unit.ref(from).name(), unit.registeredOn())));
    }
}
