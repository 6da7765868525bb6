package io.duban.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.audit.AuditLog;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.password.PasswordSettings;
import io.duban.platform.password.RandomPassword;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Who can sign in to a county that has just begun. */
class FirstAdministratorTest {

    final TestDatabase database = TestDatabase.fresh();
    final JdbcClient views = JdbcClient.create(database.viewsDataSource());
    final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
    final List<String> shown = Collections.synchronizedList(new ArrayList<>());
    Instant now = Instant.parse("2026-03-31T04:00:00Z");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void an_empty_database_gets_one_administrator_whose_password_is_shown_once() {
        assertThat(first().makeIfNobodyIsThere(shown::add)).isTrue();
        assertThat(first().makeIfNobodyIsThere(shown::add))
                .as("the second start")
                .isFalse();

        assertThat(shown).hasSize(1);
        assertThat(row()).startsWith("guanliyuan 系统管理员 ADMINISTRATOR 2026-04-07");
        assertThat(encoder.matches(shown.getFirst(), hash())).isTrue();
    }

    @Test
    void two_processes_that_start_at_once_make_one() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> start = () -> first().makeIfNobodyIsThere(shown::add);
            threads.invokeAll(List.of(start, start));
        }

        assertThat(shown).hasSize(1);
        assertThat(encoder.matches(shown.getFirst(), hash())).isTrue();
    }

    @Test
    void where_anybody_has_an_account_nothing_is_made() {
        views.sql(
                        "INSERT INTO events.account (account, password_hash, name, created_at) VALUES ('a1', 'x', 'x', now())")
                .update();

        assertThat(first().makeIfNobodyIsThere(shown::add)).isFalse();

        assertThat(shown).isEmpty();
    }

    @Test
    void what_could_not_be_shown_is_not_made() {
        assertThatThrownBy(() -> first().makeIfNobodyIsThere(password -> {
                    throw new IllegalStateException("no terminal");
                }))
                .hasMessage("no terminal");

        assertThat(first().makeIfNobodyIsThere(shown::add)).isTrue();
    }

    @Test
    void one_that_ran_out_unused_is_replaced_and_one_that_was_used_is_not() {
        first().makeIfNobodyIsThere(shown::add);
        now = now.plus(Duration.ofDays(7));

        assertThat(first().makeIfNobodyIsThere(shown::add)).isTrue();
        assertThat(encoder.matches(shown.getLast(), hash())).isTrue();

        views.sql("UPDATE events.account SET one_time_until = NULL").update();
        now = now.plus(Duration.ofDays(700));
        assertThat(first().makeIfNobodyIsThere(shown::add)).isFalse();
    }

    private FirstAdministrator first() {
        return new FirstAdministrator(
                views,
                new AccountWriting(views),
                new TransactionTemplate(new JdbcTransactionManager(database.viewsDataSource())),
                new AuditLog(views, Clock.fixed(now, ZoneOffset.UTC)),
                encoder,
                new RandomPassword(new SecureRandom()),
                PasswordSettings.USUAL,
                () -> now);
    }

    private String row() {
        return views.sql(
                        "SELECT concat_ws(' ', account, name, role, one_time_until AT TIME ZONE 'UTC') FROM events.account")
                .query(String.class)
                .single();
    }

    private String hash() {
        return views.sql("SELECT password_hash FROM events.account")
                .query(String.class)
                .single();
    }
}
