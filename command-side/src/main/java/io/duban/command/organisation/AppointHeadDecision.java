package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A unit has another head from a day on; the former one's time ends with it. */
final class AppointHeadDecision {

    private AppointHeadDecision() {}

    static Decision decide(OrganisationChart chart, AppointHead command, Actor actor) {
        var named = new PostHolder(command.name(), command.post());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> unchanged(chart.on(command.from()), command, named))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new HeadAppointed(
                        chart.on(command.from()).unit(command.unit()).orElseThrow(), named, command.from())));
    }

    private static Optional<Rejection> unchanged(OrganisationChart then, AppointHead command, PostHolder named) {
        return then.headOf(command.unit())
                .filter(named::equals)
                .map(same -> new Rejection.Invalid(
                        "organisation.unchanged",
                        "name",
                        "该单位到%s的主要负责人就是%s，不必重复登记。".formatted(command.from(), same.title())));
    }
}
