package io.duban.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.database.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What is old enough goes, in one way only, and the rest still proves itself. Days are counted back from this one. */
class AuditRetentionTest {

    final TestDatabase database = TestDatabase.fresh();
    final JdbcClient views = JdbcClient.create(database.viewsDataSource());
    final JdbcClient commands = JdbcClient.create(database.eventsDataSource());
    final Clock now = Clock.systemUTC();
    final AuditChain chain =
            new AuditChain(views, new JdbcTransactionManager(database.viewsDataSource()), new AuditLog(views, now));

    @BeforeEach
    void entries_of_four_years_one_year_and_today() {
        for (int daysAgo : new int[] {1500, 1400, 400, 300, 0}) {
            var then = Clock.fixed(now.instant().minus(Duration.ofDays(daysAgo)), ZoneOffset.UTC);
            new AuditLog(views, then)
                    .record(AuditEntry.byNobody(AuditAct.SIGN_IN_FAILED).about("days:" + daysAgo));
        }
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void what_is_over_is_forgotten_and_that_is_written_down() {
        assertThat(kept("3y").forgetWhatIsOver()).isEqualTo(2);

        assertThat(subjects()).containsExactly("days:400", "days:300", "days:0", "audit");
        assertThat(views.sql(
                                "SELECT act || ' ' || account || ' ' || (details ->> 'entries') || ' ' || (details ->> 'upTo')"
                                        + " FROM events.audit_entry WHERE subject = 'audit'")
                        .query(String.class)
                        .single())
                .isEqualTo("AUDIT_FORGOTTEN system 2 2");
    }

    @Test
    void the_chain_begins_where_forgetting_ended_and_is_still_sound() {
        kept("3y").forgetWhatIsOver();

        assertThat(chain.verify()).returns(null, AuditVerification::bad).returns(4L, AuditVerification::entries);
        kept("1y").forgetWhatIsOver();
        assertThat(subjects()).containsExactly("days:300", "days:0", "audit", "audit");
        assertThat(chain.verify().isSound()).isTrue();
    }

    @Test
    void forgetting_twice_a_day_is_forgetting_once() {
        kept("3y").forgetWhatIsOver();

        assertThat(kept("3y").forgetWhatIsOver()).isZero();
        assertThat(subjects()).hasSize(4);
    }

    @Test
    void an_old_entry_after_a_younger_one_waits_until_that_one_is_over() {
        var then = Clock.fixed(now.instant().minus(Duration.ofDays(1450)), ZoneOffset.UTC);
        new AuditLog(views, then)
                .record(AuditEntry.byNobody(AuditAct.SIGN_IN_FAILED).about("late"));

        kept("3y").forgetWhatIsOver();

        assertThat(subjects()).contains("late");
        assertThat(chain.verify().isSound()).isTrue();
    }

    @Test
    void the_shortest_time_works_whatever_the_day_is() {
        assertThat(kept("6m").forgetWhatIsOver()).isEqualTo(4);
        assertThat(subjects()).containsExactly("days:0", "audit");
        assertThat(chain.verify().isSound()).isTrue();
    }

    @Test
    void a_clock_that_runs_ahead_makes_nothing_go_that_is_younger_than_six_months() {
        var ahead = Clock.offset(now, Duration.ofDays(20_000));

        assertThat(new AuditRetention(views, AuditKeep.of("3y"), ahead).forgetWhatIsOver())
                .isEqualTo(4);
        assertThat(subjects()).startsWith("days:0");
    }

    @Test
    void the_database_refuses_to_forget_what_is_younger_than_six_months() {
        for (var before : List.of("now()", "now() - interval '5 months'", "NULL::timestamptz", "'infinity'")) {
            assertThatThrownBy(() -> views.sql("SELECT events.forget_audit_entries(" + before + ")")
                            .query(Long.class)
                            .single())
                    .hasStackTraceContaining("six months");
        }
        assertThat(subjects()).hasSize(5);
    }

    @Test
    void the_side_that_decides_may_not_forget_at_all() {
        assertThatThrownBy(() -> commands.sql("SELECT events.forget_audit_entries(now() - interval '9 years')")
                        .query(Long.class)
                        .single())
                .hasMessageContaining("forget_audit_entries");
    }

    @Test
    void no_side_removes_an_entry_by_itself_whatever_it_sets() {
        for (var side : List.of(views, commands)) {
            for (var attempt : List.of(
                    "DELETE FROM events.audit_entry WHERE at < now() - interval '3 years'",
                    "WITH s AS (SELECT set_config('duban.forgets_audit', 'yes', false)) DELETE FROM events.audit_entry"
                            + " WHERE EXISTS (SELECT FROM s)",
                    "DROP TRIGGER audit_entry_is_kept ON events.audit_entry",
                    "CREATE OR REPLACE FUNCTION events.refuse_to_remove_audit_entry() RETURNS trigger LANGUAGE plpgsql AS"
                            + " 'BEGIN RETURN OLD; END'")) {
                assertThatThrownBy(() -> side.sql(attempt).update())
                        .rootCause()
                        .hasMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
            }
        }
        assertThat(subjects()).hasSize(5);
    }

    @Test
    void even_the_tables_owner_cannot_by_a_slip() {
        var owner = JdbcClient.create(database.adminDataSource());

        assertThatThrownBy(() -> owner.sql("DELETE FROM events.audit_entry").update())
                .hasStackTraceContaining("never edited");
        assertThatThrownBy(() -> owner.sql("WITH s AS (SELECT set_config('duban.forgets_audit', 'yes', true))"
                                + " DELETE FROM events.audit_entry USING s")
                        .update())
                .as("because one of them is from today")
                .hasStackTraceContaining("never edited");
    }

    private AuditRetention kept(String period) {
        return new AuditRetention(views, AuditKeep.of(period), now);
    }

    private List<String> subjects() {
        return views.sql("SELECT subject FROM events.audit_entry ORDER BY entry_id")
                .query(String.class)
                .list();
    }
}
