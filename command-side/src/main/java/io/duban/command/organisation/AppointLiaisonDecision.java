package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A unit has another liaison from a day on; the former one's time ends with it. */
final class AppointLiaisonDecision {

    private AppointLiaisonDecision() {}

    static Decision decide(OrganisationChart chart, AppointLiaison command, Actor actor) {
        var named = new PostHolder(command.name(), command.post());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> unchanged(chart.on(command.from()), command, named))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new LiaisonAppointed(
                        chart.on(command.from()).unit(command.unit()).orElseThrow(), named, command.from())));
    }

    private static Optional<Rejection> unchanged(OrganisationChart then, AppointLiaison command, PostHolder named) {
        return then.liaisonOf(command.unit())
                .filter(named::equals)
                .map(same -> new Rejection.Invalid(
                        "organisation.unchanged",
                        "name",
                        "该单位到%s的联络员就是%s，不必重复登记。".formatted(command.from(), same.title())));
    }
}
