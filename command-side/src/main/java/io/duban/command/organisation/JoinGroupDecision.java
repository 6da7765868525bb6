package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A unit is compared within another group from a month on; it is in exactly one at a time. */
final class JoinGroupDecision {

    private JoinGroupDecision() {}

    static Decision decide(OrganisationChart chart, JoinGroup command, Actor actor) {
        var from = command.fromMonth().atDay(1);
        var then = chart.on(from);
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), from, "fromMonth"))
                .or(() -> unchanged(then, command))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new GroupJoined(
                        then.unit(command.unit()).orElseThrow(), command.group(), command.fromMonth())));
    }

    private static Optional<Rejection> unchanged(OrganisationChart then, JoinGroup command) {
        return then.groupOf(command.unit())
                .filter(command.group()::equals)
                .map(group -> new Rejection.Invalid(
                        "organisation.unchanged", "group", "该单位%s已在“%s”组，不必调整。".formatted(command.fromMonth(), group)));
    }
}
