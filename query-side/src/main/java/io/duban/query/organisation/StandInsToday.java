package io.duban.query.organisation;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.security.AccountsOf;
import io.duban.platform.security.StandsIn;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a person stands in today, as far as the views know; what a command may do is asked again on the other side. */
@Component
class StandInsToday implements StandsIn {

    /** An early end counts from its day on; of a leader who has left office nobody has powers. */
    private static final String FOR_LEADERS = """
            SELECT DISTINCT d.leader_id FROM views.delegation d
             WHERE d.deputy_leader_id = :deputy AND %s
            """.formatted(inForce());

    /** The deputy is known by the account that was named. */
    private static final String FOR_HEAD = """
            SELECT EXISTS (SELECT FROM views.delegation d
             WHERE d.unit_id = :unit AND d.deputy_account = :deputy AND %s)
            """.formatted(inForce());

    private final JdbcClient views;
    private final OrganisationQuery organisation;
    private final AccountsOf accounts;
    private final InstantSource clock;

    StandInsToday(@Qualifier("viewsJdbc") JdbcClient views, OrganisationQuery organisation, InstantSource clock) {
        this.views = views;
        this.organisation = organisation;
        this.accounts = new AccountsOf(views);
        this.clock = clock;
    }

    @Override
    public Actor today(Actor person) {
        return person.standingInFor(
                switch (person.role()) {
                    case LEADER -> forLeaders(person.leader());
                    case UNIT_HEAD, UNIT_LIAISON -> forHead(person);
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

    private List<StandIn> forLeaders(@Nullable LeaderRef deputy) {
        if (deputy == null) {
            return List.of();
        }
        var givers = views.sql(FOR_LEADERS)
                .param("deputy", deputy.id().value())
                .param("day", CountyTime.dayOf(clock.instant()))
                .query(UUID.class)
                .set();
        return givers.isEmpty()
                ? List.of()
                : organisation.leadersInOffice().stream()
                        .filter(leader -> givers.contains(leader.id().value()))
                        .map(LeaderLine::ref)
                        .map(leader ->
                                new StandIn(leader.title(), Role.LEADER, null, leader, accounts.leader(leader.id())))
                        .toList();
    }

    private List<StandIn> forHead(Actor person) {
        var unit = person.unit();
        if (unit == null) {
            return List.of();
        }
        var given = views.sql(FOR_HEAD)
                .param("unit", unit.id().value())
                .param("deputy", person.account())
                .param("day", CountyTime.dayOf(clock.instant()))
                .query(Boolean.class)
                .single();
        return given ? List.of(headOf(unit)) : List.of();
    }

    private StandIn headOf(UnitRef unit) {
        var day = new AsOf(CountyTime.dayOf(clock.instant()), null);
        var name = organisation.standing(day).stream()
                .filter(then -> then.id().equals(unit.id()))
                .flatMap(then -> Stream.ofNullable(then.head()))
                .map(head -> head.name())
                .findFirst()
                .orElse(Role.UNIT_HEAD.label());
        return new StandIn(name, Role.UNIT_HEAD, unit, null, accounts.head(unit.id()));
    }

    private static String inForce() {
        return """
                :day BETWEEN d.from_day AND d.until_day
                   AND NOT EXISTS (SELECT FROM views.delegation e
                        WHERE e.delegation_id = d.delegation_id AND e.ended_from <= :day)""";
    }
}
