package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.Deputy;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A unit's head lets somebody of the same unit decide for a time (授权，须有截止日期). */
final class DelegateAsHeadDecision {

    private DelegateAsHeadDecision() {}

    static Decision decide(
            OrganisationChart chart, DelegateAsHead command, Actor actor, LocalDate today, DelegationId id) {
        var then = chart.on(command.from());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> UnitMustExistThen.refusal(chart, command.unit(), command.from(), "from"))
                .or(() -> DelegationDays.refusal(command.from(), command.until(), today))
                .or(() -> toTheHead(then, command))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new HeadDelegated(
                        id,
                        then.unit(command.unit()).orElseThrow(),
                        then.headOf(command.unit()).orElse(null),
                        new Deputy(command.name(), command.post(), command.deputyAccount()),
                        command.matter(),
                        command.from(),
                        command.until())));
    }

    private static Optional<Rejection> toTheHead(OrganisationChart then, DelegateAsHead command) {
        return then.headOf(command.unit())
                .filter(head ->
                        head.name().equals(command.name()) && head.post().equals(command.post()))
                .map(head -> new Rejection.Invalid(
                        "organisation.delegated-to-oneself", "name", "%s就是主要负责人，不必授权给本人。".formatted(head.title())));
    }
}
