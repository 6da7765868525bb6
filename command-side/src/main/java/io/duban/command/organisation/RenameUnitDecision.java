package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A unit is called otherwise from a day on. */
final class RenameUnitDecision {

    private RenameUnitDecision() {}

    static Decision decide(OrganisationChart chart, RenameUnit command, Actor actor) {
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> MustNotBeBeforeRegistration.refusal(chart, command.unit(), command.from()))
                .or(() -> unchanged(chart, command))
                .or(() -> NameMustBeFree.refusal(chart, command.unit(), command.name(), command.from()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new UnitRenamed(
                        chart.on(command.from()).unit(command.unit()).orElseThrow(),
                        command.name(),
                        command.from(),
                        command.source())));
    }

    private static Optional<Rejection> unchanged(OrganisationChart chart, RenameUnit command) {
        return chart.on(command.from())
                .unit(command.unit())
                .filter(unit -> unit.name().equals(command.name()))
                .map(unit -> new Rejection.Invalid(
                        "organisation.unchanged",
                        "name",
                        "该单位到%s就叫“%s”，不必更名。".formatted(command.from(), command.name())));
    }
}
