package io.duban.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditLogTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();
    static final Instant NOON = Instant.parse("2026-05-08T04:00:00Z");
    static final Actor DIRECTOR = new Actor("zhuren", "周敏", Role.OFFICE_DIRECTOR, null, null);

    final JdbcClient views = JdbcClient.create(DATABASE.viewsDataSource());
    final AuditLog audit = new AuditLog(views, Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void an_act_is_written_down_with_who_when_what_and_whether_it_came_off() {
        audit.record(AuditEntry.of(AuditAct.EXPORTED, DIRECTOR)
                .about("ledger")
                .with("rows", "699")
                .failed());

        var row = views.sql("SELECT * FROM events.audit_entry WHERE subject = 'ledger'")
                .query()
                .singleRow();

        assertThat(row)
                .containsEntry("act", "EXPORTED")
                .containsEntry("account", "zhuren")
                .containsEntry("role", "OFFICE_DIRECTOR")
                .containsEntry("succeeded", false);
        assertThat(row.get("details")).hasToString("{\"rows\": \"699\"}");
        assertThat(((java.sql.Timestamp) row.get("at")).toInstant()).isEqualTo(NOON);
    }

    @Test
    void both_sides_may_add_to_the_log() {
        new AuditLog(JdbcClient.create(DATABASE.eventsDataSource()), Clock.systemUTC())
                .record(AuditEntry.byNobody(AuditAct.SIGN_IN_FAILED).about("command-side"));

        assertThat(views.sql("SELECT count(*) FROM events.audit_entry WHERE subject = 'command-side'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events.audit_entry SET account = 'somebody-else'",
                "DELETE FROM events.audit_entry",
                "TRUNCATE events.audit_entry",
                "ALTER TABLE events.audit_entry DISABLE TRIGGER ALL"
            })
    void no_role_of_the_application_edits_or_removes_an_entry(String attempt) {
        audit.record(AuditEntry.of(AuditAct.SIGNED_IN, DIRECTOR));

        for (DataSource side : new DataSource[] {DATABASE.eventsDataSource(), DATABASE.viewsDataSource()}) {
            var jdbc = JdbcClient.create(side);
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).hasMessageContaining("audit_entry");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE events.audit_entry SET account = 'x'", "DELETE FROM events.audit_entry"})
    void a_slip_of_the_databases_own_administrator_is_refused_as_well(String attempt) {
        audit.record(AuditEntry.of(AuditAct.SIGNED_IN, DIRECTOR));
        var administrator = JdbcClient.create(DATABASE.adminDataSource());

        assertThatThrownBy(() -> administrator.sql(attempt).update()).hasStackTraceContaining("never edited");
    }
}
