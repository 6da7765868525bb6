package io.duban.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.audit.AuditVerification.Fault;
import io.duban.platform.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What somebody with all rights over the database does to the log behind the product's back is found. */
class AuditChainTest {

    static final Actor AUDITOR = new Actor("shenji", "审计管理员", Role.AUDIT_ADMINISTRATOR, null, null);
    static final Actor DIRECTOR = new Actor("zhuren", "周敏", Role.OFFICE_DIRECTOR, null, null);
    static final Instant NOON = Instant.parse("2026-05-08T04:00:00.123456Z");

    final TestDatabase database = TestDatabase.fresh();
    final JdbcClient views = JdbcClient.create(database.viewsDataSource());
    final AuditLog log = new AuditLog(views, Clock.fixed(NOON, ZoneOffset.UTC));
    final AuditLog fromCommands =
            new AuditLog(JdbcClient.create(database.eventsDataSource()), Clock.fixed(NOON, ZoneOffset.UTC));
    final AuditChain chain = new AuditChain(views, new JdbcTransactionManager(database.viewsDataSource()), log);

    final SingleConnectionDataSource allRights = new SingleConnectionDataSource(connection(), true);
    final JdbcClient superuser = JdbcClient.create(allRights);

    @BeforeEach
    void ten_entries() {
        for (int i = 1; i <= 9; i++) {
            log.record(AuditEntry.of(AuditAct.SEARCHED, DIRECTOR)
                    .about("ledger")
                    .with("q", "电梯 " + i + "\n\"’=\uD83D\uDE00"));
        }
        fromCommands.record(AuditEntry.byNobody(AuditAct.SIGN_IN_FAILED).failed());
    }

    @AfterEach
    void drop() {
        allRights.destroy();
        database.close();
    }

    @Test
    void an_untouched_log_is_sound_whoever_wrote_it() {
        var result = chain.verify();

        assertThat(result.isSound()).isTrue();
        assertThat(result.entries()).isEqualTo(10);
        assertThat(result.last()).isEqualTo(10);
    }

    @Test
    void a_log_in_which_nothing_stands_yet_is_sound() {
        behindTheProductsBack("DELETE FROM events.audit_entry");

        assertThat(chain.verify()).isEqualTo(new AuditVerification(0, 0, "00".repeat(32), null, null));
    }

    @Test
    void each_field_of_an_entry_that_is_changed_gives_it_away() {
        for (var change : new String[] {
            "account = 'somebody-else'", "at = at - interval '1 microsecond'", "act = 'SIGNED_IN'", "role = NULL",
            "address = '10.0.0.1'", "succeeded = NOT succeeded", "subject = 'ledge'", "details = '{}'",
            "reference = 'x'"
        }) {
            behindTheProductsBack("CREATE TEMP TABLE kept AS SELECT * FROM events.audit_entry WHERE entry_id = 4");
            behindTheProductsBack("UPDATE events.audit_entry SET " + change + " WHERE entry_id = 4");

            assertThat(chain.verify()).as(change).returns(4L, AuditVerification::bad);

            behindTheProductsBack("DELETE FROM events.audit_entry WHERE entry_id = 4");
            behindTheProductsBack("INSERT INTO events.audit_entry SELECT * FROM kept; DROP TABLE kept");
            assertThat(chain.verify().isSound()).as("put back").isTrue();
        }
    }

    @Test
    void a_changed_entry_with_a_digest_that_fits_it_is_given_away_by_the_next() {
        behindTheProductsBack("UPDATE events.audit_entry SET account = 'x' WHERE entry_id = 4");
        behindTheProductsBack("UPDATE events.audit_entry e SET digest = events.audit_digest(e) WHERE entry_id = 4");

        assertThat(chain.verify()).returns(5L, AuditVerification::bad).returns(Fault.CHANGED, AuditVerification::fault);
    }

    @Test
    void a_removed_entry_is_missed_at_the_beginning_and_in_the_middle() {
        behindTheProductsBack("DELETE FROM events.audit_entry WHERE entry_id = 7");
        assertThat(chain.verify()).returns(7L, AuditVerification::bad).returns(Fault.MISSING, AuditVerification::fault);

        behindTheProductsBack("DELETE FROM events.audit_entry WHERE entry_id = 1");
        assertThat(chain.verify()).returns(1L, AuditVerification::bad);
    }

    @Test
    void a_removed_entry_whose_number_was_closed_up_is_found() {
        behindTheProductsBack("DELETE FROM events.audit_entry WHERE entry_id = 7");
        behindTheProductsBack("UPDATE events.audit_entry SET entry_id = entry_id - 1 WHERE entry_id > 7");

        assertThat(chain.verify()).returns(7L, AuditVerification::bad).returns(Fault.CHANGED, AuditVerification::fault);
    }

    @Test
    void an_entry_that_was_slipped_in_with_an_old_date_is_found() {
        behindTheProductsBack("UPDATE events.audit_entry SET entry_id = entry_id + 1000 WHERE entry_id > 5");
        behindTheProductsBack("UPDATE events.audit_entry SET entry_id = entry_id - 999 WHERE entry_id > 1000");
        behindTheProductsBack("UPDATE events.audit_entry SET previous = sha256('free') WHERE entry_id = 7");
        behindTheProductsBack("""
                INSERT INTO events.audit_entry (entry_id, at, act, account, succeeded, details, previous, digest)
                SELECT 6, '2020-01-01', 'EXPORTED', 'zhuren', true, '{}', digest, sha256('made up') FROM events.audit_entry
                WHERE entry_id = 5""");
        assertThat(chain.verify()).returns(6L, AuditVerification::bad);

        behindTheProductsBack("UPDATE events.audit_entry e SET digest = events.audit_digest(e) WHERE entry_id = 6");
        behindTheProductsBack("""
                UPDATE events.audit_entry SET previous = (SELECT digest FROM events.audit_entry WHERE entry_id = 6)
                WHERE entry_id = 7""");
        assertThat(chain.verify()).as("the forger has learnt").returns(7L, AuditVerification::bad);
    }

    @Test
    void an_entry_that_was_put_before_the_beginning_is_found() {
        behindTheProductsBack("""
                INSERT INTO events.audit_entry (entry_id, at, act, account, succeeded, details, previous, digest)
                VALUES (0, '2020-01-01', 'EXPORTED', 'zhuren', true, '{}', sha256('a'), sha256('b'))""");

        assertThat(chain.verify()).returns(0L, AuditVerification::bad);
    }

    @Test
    void the_first_bad_entry_is_named_and_the_verification_is_written_down_with_it() {
        behindTheProductsBack("UPDATE events.audit_entry SET account = 'x' WHERE entry_id IN (3, 8)");

        assertThat(chain.lastMade()).isEmpty();
        assertThat(chain.verify(AUDITOR)).returns(3L, AuditVerification::bad).returns(2L, AuditVerification::last);

        assertThat(chain.lastMade()).contains(new AuditChain.Made(NOON, "shenji", false, "3", "CHANGED"));
        assertThat(chain.lastMade("system")).isEmpty();
        assertThat(views.sql("SELECT details::text FROM events.audit_entry WHERE act = 'AUDIT_VERIFIED'")
                        .query(String.class)
                        .single())
                .contains("\"bad\": \"3\"", "\"fault\": \"CHANGED\"", "\"upTo\": \"2\"");
    }

    @Test
    void two_writers_at_once_keep_one_chain() throws Exception {
        var together = new CyclicBarrier(8);
        try (var people = Executors.newFixedThreadPool(8)) {
            var written = new ArrayList<Future<?>>();
            IntStream.range(0, 8)
                    .forEach(person -> written.add(people.submit((Callable<?>) () -> {
                        together.await();
                        var side = person % 2 == 0 ? log : fromCommands;
                        for (int i = 0; i < 25; i++) {
                            side.record(AuditEntry.of(AuditAct.SIGNED_IN, DIRECTOR));
                        }
                        return null;
                    })));
            for (var each : written) {
                each.get();
            }
        }

        assertThat(chain.verify())
                .isEqualTo(new AuditVerification(210, 210, chain.verify().digest(), null, null));
    }

    @Test
    void a_number_or_a_digest_of_ones_own_choice_is_not_taken() {
        views.sql("""
                INSERT INTO events.audit_entry (entry_id, at, act, succeeded, details, previous, digest)
                VALUES (1, now(), 'SIGNED_IN', true, '{}', sha256('a'), sha256('b'))""").update();

        assertThat(chain.verify()).returns(11L, AuditVerification::last).returns(null, AuditVerification::bad);
    }

    @Test
    void words_that_no_column_can_hold_are_written_down_without_them() {
        log.record(AuditEntry.of(AuditAct.SEARCHED, DIRECTOR).about("a\0b").with("q", "c\0d"));

        assertThat(views.sql("SELECT subject || details::text FROM events.audit_entry WHERE entry_id = 11")
                        .query(String.class)
                        .single())
                .isEqualTo("a\uFFFDb{\"q\": \"c\uFFFDd\"}");
        assertThat(chain.verify().isSound()).isTrue();
    }

    @Test
    void neither_side_moves_the_beginning() {
        for (var side : new JdbcClient[] {views, JdbcClient.create(database.eventsDataSource())}) {
            assertThatThrownBy(() -> side.sql("UPDATE events.audit_beginning SET entry_id = 5")
                            .update())
                    .hasMessageContaining("audit_beginning");
        }
    }

    private Connection connection() {
        try {
            return database.adminDataSource().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void behindTheProductsBack(String sql) {
        superuser.sql("SET session_replication_role = replica; " + sql).update(); // no trigger fires
    }
}
