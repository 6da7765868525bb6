package io.duban.command.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A fact about a leader needs the leader. */
final class LeaderMustBeKnown {

    private LeaderMustBeKnown() {}

    static Optional<Rejection> refusal(OrganisationChart chart, LeaderId id) {
        return chart.leader(id).isPresent()
                ? Optional.empty()
                : Optional.of(new Rejection.NotFound("organisation.leader-not-found", "没有找到这位领导，请从领导页面重新打开。"));
    }
}
