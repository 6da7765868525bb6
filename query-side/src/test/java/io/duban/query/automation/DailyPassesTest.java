package io.duban.query.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.event.CountyTime;
import io.duban.platform.audit.AuditChain;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.audit.AuditRetention;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.start.CannotStart;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What is done once a day, and again when it did not come off: forgetting, and verifying, the audit log. */
@ExtendWith(OutputCaptureExtension.class)
class DailyPassesTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient views = JdbcClient.create(database.viewsDataSource());
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-15T01:00:00Z"));
    private ForgettingPass pass;

    @BeforeEach
    void start() {
        context.registerBean("viewsJdbc", JdbcClient.class, () -> views);
        context.registerBean(
                "viewsTransactionManager",
                PlatformTransactionManager.class,
                () -> new JdbcTransactionManager(database.viewsDataSource()));
        context.registerBean(Clock.class, () -> new Clock() {
            @Override
            public ZoneId getZone() {
                return CountyTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        });
        context.register(AuditConfiguration.class);
        context.refresh();
        pass = new ForgettingPass(context.getBean(AuditRetention.class), (InstantSource) now::get);
    }

    @AfterEach
    void end() {
        context.close();
        database.close();
    }

    @Test
    void what_is_over_is_forgotten_once_a_day() {
        old();
        pass.run();
        assertThat(acts()).isEqualTo("AUDIT_FORGOTTEN");

        JdbcClient.create(database.adminDataSource())
                .sql("SET session_replication_role = replica; UPDATE events.audit_entry SET at = '2020-01-02'")
                .update();
        pass.run();
        assertThat(acts()).as("the same day").isEqualTo("AUDIT_FORGOTTEN");

        now.set(Instant.parse("2026-07-15T16:00:00Z")); // midnight of the county
        old();
        pass.run();
        assertThat(views.sql("SELECT details ->> 'entries' FROM events.audit_entry")
                        .query(String.class)
                        .single())
                .isEqualTo("2");
    }

    @Test
    void a_day_on_which_it_failed_is_tried_again() {
        old();
        var superuser = JdbcClient.create(database.adminDataSource());
        superuser
                .sql("REVOKE EXECUTE ON FUNCTION events.forget_audit_entries FROM duban_query")
                .update();
        pass.run();
        assertThat(acts()).isEqualTo("SIGNED_IN");

        superuser
                .sql("GRANT EXECUTE ON FUNCTION events.forget_audit_entries TO duban_query")
                .update();
        pass.run();
        assertThat(acts()).isEqualTo("AUDIT_FORGOTTEN");
    }

    @Test
    void the_log_is_verified_once_a_day_from_the_set_hour_on_by_whichever_process() {
        written();
        now.set(at(15, 1));
        verifying("03:30").run();
        assertThat(verifications()).as("too early").isEqualTo("none");

        now.set(at(15, 4));
        var first = verifying("03:30");
        first.run();
        first.run();
        verifying("03:30").run();
        assertThat(verifications()).isEqualTo("system true");
        assertThat(first.sound()).isEqualTo(1);

        now.set(at(16, 3));
        first.run();
        assertThat(verifications()).isEqualTo("system true");
        now.set(at(16, 4));
        first.run();
        assertThat(verifications()).isEqualTo("system true system true");
    }

    @Test
    void an_entry_that_was_changed_is_an_error_in_the_log_and_a_failed_verification_with_its_number(
            CapturedOutput output) {
        written();
        now.set(at(15, 4));
        JdbcClient.create(database.adminDataSource())
                .sql("SET session_replication_role = replica; UPDATE events.audit_entry SET account = 'x'")
                .update();
        var pass = verifying("03:30");

        pass.run();

        assertThat(verifications()).isEqualTo("system false");
        assertThat(context.getBean(AuditChain.class)
                        .lastMade("system")
                        .orElseThrow()
                        .bad())
                .isEqualTo("1");
        assertThat(pass.sound()).isZero();
        assertThat(output).contains("ERROR").contains("The audit log is NOT sound: entry 1 is CHANGED");
    }

    @Test
    void a_verification_that_could_not_be_made_is_tried_again() {
        written();
        now.set(at(15, 4));
        var superuser = JdbcClient.create(database.adminDataSource());
        var pass = verifying("03:30");
        superuser
                .sql("REVOKE SELECT ON events.audit_beginning FROM duban_query")
                .update();
        pass.run();
        assertThat(verifications()).isEqualTo("none");

        superuser.sql("GRANT SELECT ON events.audit_beginning TO duban_query").update();
        pass.run();
        assertThat(verifications()).isEqualTo("system true");
    }

    @Test
    void an_hour_that_is_none_stops_the_start_with_a_sentence() {
        assertThatThrownBy(() -> verifying("half past three"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("duban.audit.verify-at")
                .hasMessageContaining("half past three");
    }

    private VerifyingPass verifying(String at) {
        return new VerifyingPass(context.getBean(AuditChain.class), (InstantSource) now::get, at);
    }

    /** On a day of July 2026, the county's time. */
    private static Instant at(int day, int hour) {
        return LocalDate.of(2026, 7, day)
                .atTime(hour, 0)
                .atZone(CountyTime.ZONE)
                .toInstant();
    }

    private void written() {
        views.sql(
                        "INSERT INTO events.audit_entry (at, act, succeeded, details) VALUES (now(), 'SIGNED_IN', true, '{}')")
                .update();
    }

    private String verifications() {
        return views.sql("""
                        SELECT coalesce(string_agg(account || ' ' || succeeded, ' ' ORDER BY entry_id), 'none')
                        FROM events.audit_entry WHERE act = 'AUDIT_VERIFIED'""").query(String.class).single();
    }

    private void old() {
        views.sql(
                        "INSERT INTO events.audit_entry (at, act, succeeded, details) VALUES ('2020-01-01', 'SIGNED_IN', true, '{}')")
                .update();
    }

    private String acts() {
        return views.sql("SELECT string_agg(act, ' ' ORDER BY entry_id) FROM events.audit_entry")
                .query(String.class)
                .single();
    }
}
