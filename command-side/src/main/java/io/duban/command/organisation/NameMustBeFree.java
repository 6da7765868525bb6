package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** Two units of one name at one time could not be told apart; the name of a unit that has ended is free again. */
final class NameMustBeFree {

    private NameMustBeFree() {}

    static Optional<Rejection> refusal(OrganisationChart chart, UnitId id, String name, LocalDate from) {
        return chart.units().values().stream()
                .filter(other -> !other.id().equals(id) && !other.hasEnded(from))
                .filter(other -> other.names().since(from).anyMatch(name::equals))
                .findFirst()
                .map(other -> new Rejection.Invalid(
                        "organisation.name-taken", "name", "已有单位叫“%s”或将改用此名，请另取名称。".formatted(name)));
    }
}
