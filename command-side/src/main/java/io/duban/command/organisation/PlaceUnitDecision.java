package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Objects;
import java.util.Optional;

/** A unit gets its place in the tree, or another one from a day on. */
final class PlaceUnitDecision {

    private PlaceUnitDecision() {}

    static Decision decide(OrganisationChart chart, PlaceUnit command, Actor actor) {
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> parentMustBeKnown(chart, command))
                .map(Decision::refuse)
                .orElseGet(() -> placed(chart.on(command.from()), command));
    }

    private static Optional<Rejection> parentMustBeKnown(OrganisationChart chart, PlaceUnit command) {
        return command.parent() == null || chart.unit(command.parent()).isPresent()
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid("organisation.unknown", "parent", "没有找到所选的上级，请重新选择。"));
    }

    private static Decision placed(OrganisationChart then, PlaceUnit command) {
        var parent = Optional.ofNullable(command.parent()).flatMap(then::unit).orElse(null);
        var placed = new UnitPlaced(then.unit(command.unit()).orElseThrow(), command.kind(), parent, command.from());
        return unchanged(then, command)
                .or(() -> TreeMustStayWhole.refusal(then.evolve(placed, command.from()), placed))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(placed));
    }

    private static Optional<Rejection> unchanged(OrganisationChart then, PlaceUnit command) {
        return then.placeOf(command.unit())
                .filter(place -> place.kind() == command.kind()
                        && Objects.equals(
                                place.parent() == null ? null : place.parent().id(), command.parent()))
                .map(place -> new Rejection.Conflict(
                        "organisation.unchanged", "该单位到%s已在这个位置，不必重复登记。".formatted(command.from())));
    }
}
