package io.duban.query.organisation;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.query.task.Viewpoint;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a leader's posts, fields and delegations onto the leader's page: the fragment {@code organisation/leader}. */
@Component
public class LeaderAbout {

    private final PeriodQuery periods;
    private final DelegationQuery delegations;

    LeaderAbout(PeriodQuery periods, DelegationQuery delegations) {
        this.periods = periods;
        this.delegations = delegations;
    }

    public void show(LeaderId leader, Viewpoint viewpoint, Actor viewer, Model model) {
        model.addAttribute("periods", periods.of(leader, viewpoint));
        model.addAttribute(
                "delegations", DelegationLine.seenFrom(viewpoint, delegations.of(leader, AsOf.of(viewpoint))));
        model.addAttribute(
                "acts", OrganisationAct.open(OrganisationAct.Subject.LEADER, leader.value(), viewer, viewpoint));
    }
}
