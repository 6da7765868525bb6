package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.DelegateAsLeader;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A leader lets another one decide for a time (授权，须有截止日期). */
final class DelegateAsLeaderDecision {

    private DelegateAsLeaderDecision() {}

    static Decision decide(
            OrganisationChart chart, DelegateAsLeader command, Actor actor, LocalDate today, DelegationId id) {
        var then = chart.on(command.from());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> LeaderMustBeKnown.refusal(chart, command.leader()))
                .or(() -> DelegationDays.refusal(command.from(), command.until(), today))
                .or(() -> toOneself(command))
                .or(() -> LeaderMustBeInOffice.refusal(then, command.leader(), "from", "授权人"))
                .or(() -> LeaderMustBeInOffice.refusal(then, command.deputy(), "deputy", "被授权人"))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new LeaderDelegated(
                        id,
                        then.leader(command.leader()).orElseThrow(),
                        then.leader(command.deputy()).orElseThrow(),
                        command.matter(),
                        command.from(),
                        command.until())));
    }

    private static Optional<Rejection> toOneself(DelegateAsLeader command) {
        return command.leader().equals(command.deputy())
                ? Optional.of(new Rejection.Invalid("organisation.delegated-to-oneself", "deputy", "不能授权给本人，请另选领导。"))
                : Optional.empty();
    }
}
