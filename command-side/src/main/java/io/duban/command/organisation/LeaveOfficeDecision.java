package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaveOffice;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A leader has no post any more from a day on and is put in charge of nothing new. */
final class LeaveOfficeDecision {

    private LeaveOfficeDecision() {}

    static Decision decide(OrganisationChart chart, LeaveOffice command, Actor actor) {
        var then = chart.on(command.from());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> LeaderMustBeKnown.refusal(chart, command.leader()))
                .or(() -> leftBefore(then, command))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new LeaderLeftOffice(then.leader(command.leader()).orElseThrow(), command.from())));
    }

    private static Optional<Rejection> leftBefore(OrganisationChart then, LeaveOffice command) {
        return then.isInOffice(command.leader())
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "organisation.unchanged", "from", "该领导到%s已离任，不必重复登记。".formatted(command.from())));
    }
}
