package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.database.TestDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What the account table gives back, and who is the current person. */
class AccountsTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();
    static final Instant THEN = Instant.parse("2026-03-31T01:00:00Z");

    final JdbcClient events = JdbcClient.create(DATABASE.eventsDataSource());
    final AccountIssuer issuer =
            new AccountIssuer(events, new BCryptPasswordEncoder(4), new SecureRandom(), () -> THEN);
    final Accounts accounts = new Accounts(JdbcClient.create(DATABASE.viewsDataSource()), () -> THEN);

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void an_account_comes_back_as_it_was_made() {
        var unit = new UnitRef(new UnitId(UuidCreator.getTimeOrderedEpoch()), "青石镇");
        var leader = new LeaderRef(new LeaderId(UuidCreator.getTimeOrderedEpoch()), "副县长", "石磊");
        issue(new NewAccount("head-1", "青石镇主要负责人", Role.UNIT_HEAD, unit, null));
        issue(new NewAccount("leader-1", "副县长 石磊", Role.LEADER, null, leader));

        assertThat(accounts.find("head-1").orElseThrow().actor().unit()).isEqualTo(unit);
        assertThat(accounts.find("leader-1").orElseThrow().actor().leader()).isEqualTo(leader);
        assertThat(accounts.find("leader-1").orElseThrow().actor().name()).isEqualTo("副县长 石磊");
        assertThat(events.sql("SELECT created_at FROM events.account WHERE account = 'head-1'")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(THEN);
    }

    @Test
    void the_unit_of_a_person_is_called_what_it_is_called_today() {
        var unit = new UnitRef(new UnitId(UuidCreator.getTimeOrderedEpoch()), "县住建局");
        var other = new UnitRef(new UnitId(UuidCreator.getTimeOrderedEpoch()), "县教育局");
        issue(new NewAccount("head-2", "主要负责人", Role.UNIT_HEAD, unit, null));
        issue(new NewAccount("head-3", "主要负责人", Role.UNIT_HEAD, other, null));

        renamed(unit, "县住房和城乡建设局", LocalDate.of(2026, 3, 1));
        assertThat(unitName("head-2")).isEqualTo("县住房和城乡建设局");

        renamed(unit, "县建设局", LocalDate.of(2026, 3, 31));
        renamed(unit, "县城乡建设局", LocalDate.of(2026, 4, 1));
        assertThat(unitName("head-2")).as("the coming name has to wait").isEqualTo("县建设局");
        assertThat(unitName("head-3")).isEqualTo("县教育局");
        assertThat(accounts.find("head-2").orElseThrow().actor().unit().id()).isEqualTo(unit.id());
    }

    private String unitName(String account) {
        return accounts.find(account).orElseThrow().actor().unit().name();
    }

    /** As the command side records it. */
    private void renamed(UnitRef unit, String name, LocalDate from) {
        events.sql("""
                        INSERT INTO events.domain_event (event_id, stream_type, stream_id, sequence_number, recorded_at,
                                                         name, revision, payload, metadata)
                        VALUES (gen_random_uuid(), 'Organisation', gen_random_uuid(), 0, now(), 'unit.renamed', 1,
                                jsonb_build_object('unit', jsonb_build_object('id', :id::text, 'name', :before::text),
                                                   'name', :name::text, 'from', :from::text), '{}')""")
                .param("id", unit.id().value().toString())
                .param("before", unit.name())
                .param("name", name)
                .param("from", from.toString())
                .update();
    }

    @Test
    void a_name_that_nobody_has_finds_nobody() {
        assertThat(accounts.find("nobody")).isEmpty();
        assertThat(accounts.find("")).isEmpty();
        assertThat(accounts.find("a\u0000b")).isEmpty();
        assertThat(accounts.find("' OR '1'='1")).isEmpty();
    }

    @Test
    void names_are_not_folded() {
        issue(new NewAccount("small", "某人", Role.SUPERVISOR, null, null));

        assertThat(accounts.find("SMALL")).isEmpty();
        assertThat(accounts.find("small ")).isEmpty();
    }

    @Test
    void a_disabled_account_is_found_but_not_active() {
        issue(new NewAccount("away", "某人", Role.SUPERVISOR, null, null));

        assertThat(issuer.setDisabled("away", true)).isTrue();

        assertThat(accounts.find("away")).isPresent();
        assertThat(accounts.active("away")).isEmpty();
        assertThat(issuer.setDisabled("nobody", true)).isFalse();
    }

    @Test
    void an_account_that_exists_keeps_its_password() {
        issue(new NewAccount("kept", "某人", Role.SUPERVISOR, null, null));
        var hash = accounts.find("kept").orElseThrow().passwordHash();

        var again = issuer.issue(List.of(new NewAccount("kept", "别人", Role.ADMINISTRATOR, null, null)));

        assertThat(again).isEmpty();
        assertThat(accounts.find("kept").orElseThrow().passwordHash()).isEqualTo(hash);
        assertThat(accounts.find("kept").orElseThrow().role()).isEqualTo(Role.SUPERVISOR);
    }

    @Test
    void outside_a_request_nobody_is_the_current_person() {
        var current = new CurrentActor();

        assertThat(current.find()).isEmpty();
        assertThatThrownBy(current::require).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void the_current_person_is_the_one_that_entered() {
        issue(new NewAccount("present", "在场者", Role.OFFICE_DIRECTOR, null, null));
        var account = accounts.find("present").orElseThrow();
        SignedIn.enter(account);
        try {
            assertThat(new CurrentActor().require()).isEqualTo(account.actor());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void there_is_exactly_one_secret_between_the_sides() {
        assertThat(events.sql("SELECT secret FROM events.side_secret")
                        .query(byte[].class)
                        .list())
                .singleElement()
                .satisfies(secret -> assertThat(secret).hasSize(32));
        assertThatThrownBy(() -> events.sql("INSERT INTO events.side_secret (secret) VALUES (sha256('x'))")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void issue(NewAccount account) {
        assertThat(issuer.issue(List.of(account))).hasSize(1);
    }
}
