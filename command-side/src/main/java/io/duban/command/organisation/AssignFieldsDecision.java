package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** What a leader answers for is said anew from a day on. */
final class AssignFieldsDecision {

    private AssignFieldsDecision() {}

    static Decision decide(OrganisationChart chart, AssignFields command, Actor actor) {
        var then = chart.on(command.from());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> LeaderMustBeKnown.refusal(chart, command.leader()))
                .or(() -> LeaderMustBeInOffice.refusal(then, command.leader(), "from", "分管领导"))
                .or(() -> unchanged(then, command))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new LeaderFieldsAssigned(
                        then.leader(command.leader()).orElseThrow(), command.fields(), command.from())));
    }

    private static Optional<Rejection> unchanged(OrganisationChart then, AssignFields command) {
        return then.fieldsOf(command.leader()).equals(command.fields())
                ? Optional.of(new Rejection.Invalid("organisation.unchanged", "fields", "分管领域没有变化，不必登记。"))
                : Optional.empty();
    }
}
