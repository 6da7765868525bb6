package io.duban.query.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.platform.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job itself: at its time, in one process at a time, taken over from a process that died. */
class ClockworkTest {

    private static final Duration EVERY = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    void the_rounds_come_one_after_the_other_until_the_end() {
        assertThat(clockwork.isAutoStartup())
                .as("not before the application is ready")
                .isFalse();
        clockwork.ready();
        rounds(3);
        clockwork.stop();
        assertThat(clockwork.isRunning()).isFalse();
        var last = rounds.get();
        assertThat(views.sql("SELECT picked FROM views.scheduled_tasks")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(rounds).hasValue(last);
    }

    @Test
    void a_job_whose_process_died_is_taken_over() {
        clockwork.ready();
        rounds(1);
        clockwork.stop();
        views.sql("""
                        UPDATE views.scheduled_tasks
                        SET picked = true, picked_by = 'gone', last_heartbeat = now() - interval '1 minute'
                        """).update();
        clockwork = node("two", stopping -> rounds.incrementAndGet());
        clockwork.ready();
        rounds(rounds.get() + 1);
    }

    @Test
    void a_job_that_a_clock_ahead_of_its_time_put_off_is_called_back() {
        clockwork.ready();
        rounds(1);
        clockwork.stop();
        views.sql("UPDATE views.scheduled_tasks SET execution_time = now() + interval '1 day'")
                .update();
        clockwork.ready();
        rounds(rounds.get() + 2);
    }

    @Test
    void a_round_that_fails_comes_again() {
        clockwork = node("one", stopping -> {
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("broken");
            }
        });
        clockwork.ready();
        rounds(2);
    }

    @Test
    void two_processes_never_have_the_job_at_once_and_one_that_is_stopped_lets_it_go() {
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var first = node("first", stopping -> {
            begun.countDown();
            while (!stopping.getAsBoolean()) {
                LockSupport.parkNanos(1_000_000);
            }
            ended.set(true);
        });
        first.ready();
        await().atMost(PATIENCE).until(() -> begun.getCount() == 0);
        clockwork.ready();
        assertThat(views.sql("SELECT picked_by FROM views.scheduled_tasks")
                        .query(String.class)
                        .single())
                .isEqualTo("first");
        assertThat(rounds).hasValue(0);

        first.stop();
        assertThat(ended).isTrue();
        rounds(1);
    }

    @Test
    void the_jobs_own_time_goes_forward_whatever_happens_to_the_machines_clock() {
        var begun = Instant.parse("2026-03-02T02:00:00Z");
        var steady = new SteadyClock(begun);
        var seen = steady.now();
        assertThat(seen).isAfterOrEqualTo(begun);
        assertThat(steady.now()).isAfterOrEqualTo(seen).isBefore(begun.plusSeconds(60));
    }

    private Clockwork node(String name, Work round) {
        return new Clockwork(database.viewsDataSource(), round, UUID::randomUUID, EVERY, Duration.ofMillis(500), name);
    }

    private void rounds(int number) {
        await().atMost(PATIENCE).until(() -> rounds.get() >= number);
    }
}
