package io.duban.command.desk;

import io.duban.command.organisation.DelegationTerm;
import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import io.duban.platform.security.AccountsOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a person stands in at this moment, by the delegations in force; what was delegated is not delegated on. */
@Component
class StandIns {

    private final OrganisationRegister organisation;
    private final AccountsOf accounts;

    StandIns(OrganisationRegister organisation, @Qualifier("eventsJdbc") JdbcClient events) {
        this.organisation = organisation;
        this.accounts = new AccountsOf(events);
    }

    /** The person with everybody for whom they stand in today, whatever they came with. */
    Actor today(Actor person) {
        return person.standingInFor(
                switch (person.role()) {
                    case LEADER, UNIT_HEAD, UNIT_LIAISON -> of(person, organisation.current());
                    case SUPERVISOR,
                            OFFICE_DIRECTOR,
                            ADMINISTRATOR,
                            SECURITY_ADMINISTRATOR,
                            AUDIT_ADMINISTRATOR,
                            SECRECY_OFFICER,
                            REVIEWER,
                            SYSTEM -> List.of();
                });
    }

    private List<StandIn> of(Actor person, OrganisationChart chart) {
        return chart.delegationsInForce().stream()
                .flatMap(term ->
                        Stream.concat(forLeader(term, person, chart).stream(), forHead(term, person, chart).stream()))
                .distinct()
                .toList();
    }

    private Optional<StandIn> forLeader(DelegationTerm term, Actor person, OrganisationChart chart) {
        var giver = term.leader();
        var own = person.leader();
        if (giver == null || own == null || !own.id().equals(term.leaderDeputy()) || !chart.isInOffice(giver)) {
            return Optional.empty();
        }
        return chart.leader(giver)
                .map(leader -> new StandIn(leader.title(), Role.LEADER, null, leader, accounts.leader(giver)));
    }

    /** Of the same unit, and known by the account that was named. */
    private Optional<StandIn> forHead(DelegationTerm term, Actor person, OrganisationChart chart) {
        var id = term.unit();
        var deputy = term.unitDeputy();
        var own = person.unit();
        if (id == null
                || deputy == null
                || own == null
                || !own.id().equals(id)
                || !person.account().equals(deputy.account())) {
            return Optional.empty();
        }
        return chart.unit(id)
                .map(unit -> new StandIn(
                        chart.headOf(id).map(head -> head.name()).orElse(Role.UNIT_HEAD.label()),
                        Role.UNIT_HEAD,
                        unit,
                        null,
                        accounts.head(id)));
    }
}
