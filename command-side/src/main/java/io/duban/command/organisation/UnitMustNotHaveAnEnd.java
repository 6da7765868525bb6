package io.duban.command.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A unit ends once. */
final class UnitMustNotHaveAnEnd {

    private UnitMustNotHaveAnEnd() {}

    static Optional<Rejection> refusal(OrganisationChart chart, UnitId id) {
        return chart.story(id)
                .flatMap(unit -> Optional.ofNullable(unit.end()))
                .map(end -> new Rejection.Conflict(
                        "organisation.has-end", "该单位的并入或撤销已经登记，自%s起生效，不能再登记一次。".formatted(end.from())));
    }
}
