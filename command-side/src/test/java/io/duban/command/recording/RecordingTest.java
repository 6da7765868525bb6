package io.duban.command.recording;

import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.OF_PARTY;
import static io.duban.command.People.PARTY;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.duban.command.Given;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordingTest {

    @Test
    void what_happens_now_says_who_in_which_role_and_when_to_the_instant() {
        assertThat(MetadataOf.command(Given.by(SUPERVISOR, "k-1"), null))
                .containsOnly(
                        entry("account", "ducha1"),
                        entry("actorName", "督查员甲"),
                        entry("role", "SUPERVISOR"),
                        entry("occurredAt", "2026-03-31T01:30:00Z"),
                        entry("correlationId", "c-1"),
                        entry("idempotencyKey", "k-1"));
    }

    @Test
    void people_of_a_unit_act_for_it() {
        assertThat(MetadataOf.command(Given.by(WATER_HEAD), null))
                .contains(entry("unitId", WATER.id().toString()), entry("unitName", "县水利局"))
                .doesNotContainKeys("idempotencyKey", "leaderId", "occurredOn");
    }

    @Test
    void leaders_act_under_post_and_name() {
        assertThat(MetadataOf.command(Given.by(LEADER_SHI), null))
                .contains(entry("leaderId", SHI.id().toString()), entry("leaderName", "副县长 石磊"));
    }

    @Test
    void officials_of_two_offices_act_for_theirs() {
        assertThat(MetadataOf.command(Given.by(OF_PARTY), null))
                .contains(entry("officeId", PARTY.id().toString()), entry("officeName", "县委督查室"));
        assertThat(MetadataOf.command(Given.by(SUPERVISOR), null)).doesNotContainKeys("officeId", "stoodInFor");
    }

    @Test
    void who_stands_in_acts_as_the_other_and_both_are_named() {
        var shi = new StandIn("副县长 石磊", Role.LEADER, null, SHI, Set.of("shi2", "shi1"));

        assertThat(MetadataOf.command(Given.by(LEADER_LU).as(shi), null))
                .contains(
                        entry("account", "luchuan"),
                        entry("actorName", "常务副县长 陆川"),
                        entry("leaderId", SHI.id().toString()),
                        entry("stoodInFor", "副县长 石磊"),
                        entry("stoodInForAccounts", "shi1,shi2"));
    }

    @Test
    void a_day_from_a_ledger_begins_by_the_countys_clock() {
        assertThat(MetadataOf.command(Given.by(SUPERVISOR), LocalDate.of(2026, 1, 5)))
                .contains(entry("occurredOn", "2026-01-05"), entry("occurredAt", "2026-01-04T16:00:00Z"));
    }

    @Test
    void the_countys_new_year_comes_before_londons() {
        var night = new Circumstances(SUPERVISOR, Instant.parse("2026-12-31T16:00:00Z"), "c-1", null, Given.LIMITS);
        assertThat(night.today()).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
