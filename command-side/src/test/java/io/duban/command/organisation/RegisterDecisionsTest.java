package io.duban.command.organisation;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterDecisionsTest {

    private static final UnitId UNIT = new UnitId(new UUID(5, 1));
    private static final LeaderId LEADER = new LeaderId(new UUID(5, 2));

    @Test
    void a_unit_without_a_stated_group_gets_the_one_of_its_name() {
        assertThat(Outcome.events(unit(new RegisterUnit("白果乡", null), ADMINISTRATOR)))
                .containsExactly(new UnitRegistered(new UnitRef(UNIT, "白果乡"), "白果乡的组"));
    }

    @Test
    void a_stated_group_goes_before_the_naming_rules() {
        assertThat(Outcome.events(unit(new RegisterUnit("高新区管委会", "乡镇街道"), SUPERVISOR)))
                .containsExactly(new UnitRegistered(new UnitRef(UNIT, "高新区管委会"), "乡镇街道"));
    }

    @Test
    void one_name_is_one_unit() {
        assertThat(Outcome.rejection(unit(new RegisterUnit(" 石桥镇 ", null), ADMINISTRATOR)))
                .isEqualTo(new Rejection.Conflict("organisation.unit-known", "单位“石桥镇”已经登记，不必重复登记。"));
    }

    @Test
    void a_leader_is_registered_with_post_and_name() {
        assertThat(Outcome.events(leader(new RegisterLeader("县长", "方明"), DUBAN)))
                .containsExactly(new LeaderRegistered(new LeaderRef(LEADER, "县长", "方明")));
    }

    @Test
    void a_leader_known_by_name_alone_has_an_empty_post() {
        assertThat(Outcome.events(leader(new RegisterLeader(null, "方明"), DUBAN)))
                .containsExactly(new LeaderRegistered(new LeaderRef(LEADER, "", "方明")));
    }

    @Test
    void namesakes_differ_by_post() {
        assertThat(leader(new RegisterLeader("政协副主席", "石磊"), DUBAN)).isInstanceOf(Decision.Accepted.class);
        assertThat(Outcome.rejection(leader(new RegisterLeader("副县长", "石磊"), DUBAN))
                        .code())
                .isEqualTo("organisation.leader-known");
    }

    @Test
    void units_and_leaders_register_nobody() {
        for (var actor : List.of(WATER_HEAD, LEADER_SHI)) {
            assertThat(Outcome.rejection(unit(new RegisterUnit("县林业局", null), actor)))
                    .isInstanceOf(Rejection.NotAllowed.class);
            assertThat(Outcome.rejection(leader(new RegisterLeader(null, "方明"), actor)))
                    .isInstanceOf(Rejection.NotAllowed.class);
        }
    }

    @Test
    void the_chart_finds_by_id_and_by_name() {
        var chart = TestChart.chart();
        var town = chart.unitNamed("石桥镇").orElseThrow();
        assertThat(chart.unit(town.id())).contains(town);
        assertThat(chart.groupOf(town.id())).contains("乡镇街道");
        assertThat(chart.leaderNamed("副县长", "石磊")).isPresent();
        assertThat(chart.leaderNamed("县长", "石磊")).isEmpty();
        assertThat(chart.unitNamed("石桥")).isEmpty();
    }

    private static Decision unit(RegisterUnit command, Actor actor) {
        return RegisterUnitDecision.decide(TestChart.chart(), command, actor, UNIT, name -> name + "的组");
    }

    private static Decision leader(RegisterLeader command, Actor actor) {
        return RegisterLeaderDecision.decide(TestChart.chart(), command, actor, LEADER);
    }
}
