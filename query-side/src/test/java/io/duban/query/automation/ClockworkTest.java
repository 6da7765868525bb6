package io.duban.query.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.platform.database.TestDatabase;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job itself: at its time, in one process at a time, taken over from a process that died. */
class ClockworkTest {

    private static final Duration EVERY = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SetClock clock = new SetClock("2026-03-02T10:00");
    private final AtomicInteger rounds = new AtomicInteger();
    private TestDatabase database;
    private JdbcClient views;
    private Clockwork clockwork;

    @BeforeEach
    void begin() {
        database = TestDatabase.fresh();
        views = JdbcClient.create(database.viewsDataSource());
        clockwork = node("one", stopping -> rounds.incrementAndGet());
    }

    @AfterEach
    void end() {
        clockwork.stop();
        database.close();
    }

    @Test
    void the_round_comes_at_once_and_then_whenever_its_time_has_come() {
        assertThat(clockwork.isAutoStartup()).as("not before the application is ready").isFalse();
        clockwork.ready();
        rounds(1);
        clock.move(EVERY);
        rounds(2);
        clockwork.stop();
        assertThat(clockwork.isRunning()).isFalse();
    }

    @Test
    void a_job_whose_process_died_is_taken_over() {
        clockwork.ready();
        rounds(1);
        restingRow();
        clock.move(Duration.ofMinutes(1));
        rounds(2);
        restingRow();
        views.sql("UPDATE views.scheduled_tasks SET picked = true, picked_by = 'gone', last_heartbeat = ?, version = version + 1")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        clock.move(Duration.ofSeconds(5));
        rounds(3);
    }

    @Test
    void when_the_machines_clock_ran_ahead_and_is_set_right_the_rounds_go_on() {
        clockwork.ready();
        rounds(1);
        clock.move(Duration.ofDays(1));
        rounds(2);
        clock.move(Duration.ofDays(-1));
        rounds(3);
    }

    @Test
    void a_round_that_fails_comes_again() {
        clockwork.stop();
        clockwork = node("one", stopping -> {
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("broken");
            }
        });
        clockwork.ready();
        rounds(1);
        restingRow();
        clock.move(Duration.ofMinutes(1));
        rounds(2);
    }

    @Test
    void two_processes_never_have_the_job_at_once_and_one_that_is_stopped_lets_it_go() {
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var first = node("first", stopping -> {
            begun.countDown();
            while (!stopping.getAsBoolean()) {
                Thread.onSpinWait();
            }
            ended.set(true);
        });
        first.ready();
        await().atMost(PATIENCE).until(() -> begun.getCount() == 0);
        clockwork.ready();
        clock.move(Duration.ofSeconds(1));
        assertThat(views.sql("SELECT picked_by FROM views.scheduled_tasks").query(String.class).single())
                .isEqualTo("first");
        assertThat(rounds).hasValue(0);

        first.stop();
        assertThat(ended).isTrue();
        clock.move(Duration.ofSeconds(1));
        rounds(1);
    }

    private Clockwork node(String name, Work round) {
        return new Clockwork(
                database.viewsDataSource(), round, clock, UUID::randomUUID, EVERY, Duration.ofMillis(500), name);
    }

    private void rounds(int number) {
        await().atMost(PATIENCE).until(() -> rounds.get() >= number);
    }

    private void restingRow() {
        await().atMost(PATIENCE)
                .until(() -> !views.sql("SELECT picked FROM views.scheduled_tasks").query(Boolean.class).single());
    }
}
