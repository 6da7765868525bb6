package io.duban.query.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.audit.AuditRetention;
import io.duban.platform.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Once a day, and again when it did not come off. */
class ForgettingPassTest {

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
        context.registerBean(Clock.class, () -> Clock.fixed(now.get(), CountyTime.ZONE));
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
