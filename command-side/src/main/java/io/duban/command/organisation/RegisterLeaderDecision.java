package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.rejection.Rejection;

/** One post and name, one leader; namesakes differ by post. */
final class RegisterLeaderDecision {

    private RegisterLeaderDecision() {}

    static Decision decide(OrganisationChart chart, RegisterLeader command, Actor actor, LeaderId id) {
        var refusal = MayRegister.refusal(actor);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        var leader = new LeaderRef(id, command.post() == null ? "" : command.post(), command.name());
        if (chart.leaderNamed(leader.post(), leader.name()).isPresent()) {
            return Decision.refuse(new Rejection.Conflict(
                    "organisation.leader-known", "领导“%s”已经登记，不必重复登记。".formatted(leader.title())));
        }
        return Decision.accept(new LeaderRegistered(leader));
    }
}
