package io.duban.app.killed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.app.running.ChildDuban;
import io.duban.app.running.HomeDatabase;
import io.duban.app.running.RunningDuban;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The real application with its embedded PostgreSQL is killed with signal 9: first in the middle of its first start, which
 * imports the demo county. Every test leaves it running for the next.
 */
@Tag("long")
class KilledServiceTest {

    private static final HomeDatabase DATABASE = new HomeDatabase(RunningDuban.freshHome());

    private static @Nullable ChildDuban started;
    private static int carriedOverBeforeTheKill;
    private static String serverLeftBehind = "";
    private static String serverTakenOver = "";

    @BeforeAll
    static void an_import_is_killed_half_way_and_the_service_started_again() {
        try (var first = ChildDuban.start(DATABASE.home())) {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> DATABASE.count("task.carried_over") >= 100);
            first.kill();
        }
        carriedOverBeforeTheKill = DATABASE.count("task.carried_over");
        serverLeftBehind = DATABASE.startedAt();
        started = ChildDuban.start(DATABASE.home()).ready();
        serverTakenOver = DATABASE.startedAt();
    }

    @AfterAll
    static void stop() throws IOException {
        if (started != null) {
            started.close();
        }
        DATABASE.kill();
        FileSystemUtils.deleteRecursively(DATABASE.home());
    }

    @Test
    void the_import_goes_on_by_itself_and_carries_every_row_over_once() {
        assertThat(carriedOverBeforeTheKill).isBetween(100, 698);
        assertThat(DATABASE.count("ledger.import_started")).isEqualTo(1);
        assertThat(DATABASE.count("ledger.import_completed")).isEqualTo(1);
        assertThat(DATABASE.count("task.carried_over")).isEqualTo(699);
        assertThat(DATABASE.count("task.registered")).isEqualTo(699);
        assertThat(DATABASE.count("task.closed")).isEqualTo(462);
        assertThat(
                        number(
                                "SELECT count(DISTINCT payload ->> 'number') FROM events.domain_event WHERE name = 'task.registered'"))
                .isEqualTo(699);
    }

    @Test
    void the_server_that_the_killed_process_left_behind_is_taken_over_without_a_manual_step() {
        assertThat(serverTakenOver).isNotBlank().isEqualTo(serverLeftBehind);
    }

    @Test
    void no_stream_has_a_doubled_or_a_missing_fact() {
        assertThat(number("""
                        SELECT count(*) FROM (
                            SELECT stream_id FROM events.domain_event GROUP BY stream_id
                            HAVING count(*) <> max(sequence_number) + 1
                                OR count(DISTINCT sequence_number) <> count(*)) broken
                        """)).isZero();
    }

    @Test
    void pages_and_accounts_are_complete_after_the_restart() {
        var overview = duban().as("zhuren").get("/api/overview?after=" + head());
        assertThat(overview.path("registered").asInt()).isEqualTo(699);
        assertThat(overview.path("closed").asInt()).isEqualTo(462);
        assertThat(overview.path("open").asInt()).isEqualTo(237);
    }

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_it_and_nothing_that_nobody_sent() throws Exception {
        var drafting = Drafting.by(3, duban().as("duchayuan1"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> drafting.acknowledged().size() >= 60);

        duban().kill();
        drafting.awaitEnd();
        started = ChildDuban.start(DATABASE.home()).ready();

        var stored = storedDrafts();
        assertThat(drafting.attempted()).containsAll(stored.keySet());
        drafting.acknowledged().forEach((key, answer) -> {
            assertThat(answer.path("sequence").asLong()).isZero();
            assertThat(stored)
                    .containsEntry(key, UUID.fromString(answer.path("id").asString()));
        });

        var caller = duban().as("duchayuan1");
        drafting.attempted().forEach(key -> {
            var again = Drafting.send(caller, key);
            assertThat(again.status()).isEqualTo(200);
            var first = stored.get(key);
            if (first != null) {
                assertThat(again.body().path("id").asString()).isEqualTo(first.toString());
            }
        });
        assertThat(storedDrafts().keySet()).isEqualTo(drafting.attempted());
        assertThat(number("SELECT count(*) FROM events.domain_event WHERE payload ->> 'title' LIKE 'draft-%'"))
                .isEqualTo(drafting.attempted().size());
    }

    @Test
    void a_killed_database_server_recovers_at_the_next_start_with_everything_it_acknowledged() {
        var answer = Drafting.send(duban().as("duchayuan2"), "last-before-the-crash");
        assertThat(answer.status()).isEqualTo(200);
        var eventsBefore = number("SELECT count(*) FROM events.domain_event");
        var serverBefore = DATABASE.startedAt();

        duban().kill();
        DATABASE.kill();
        assertThat(DATABASE.answers()).isFalse();
        started = ChildDuban.start(DATABASE.home()).ready();

        assertThat(DATABASE.startedAt()).isNotEqualTo(serverBefore);
        assertThat(number("SELECT count(*) FROM events.domain_event")).isEqualTo(eventsBefore);
        assertThat(duban().as("duchayuan2")
                        .get("/api/tasks/" + answer.body().path("id").asString())
                        .path("title")
                        .asString())
                .isEqualTo("last-before-the-crash");
    }

    private static ChildDuban duban() {
        return Objects.requireNonNull(started);
    }

    private static Map<String, UUID> storedDrafts() {
        return DATABASE
                .jdbc()
                .sql("""
                        SELECT payload ->> 'title' AS title, stream_id FROM events.domain_event
                         WHERE name = 'task.drafted' AND payload ->> 'title' LIKE 'draft-%'
                        """)
                .query((row, n) -> Map.entry(row.getString("title"), row.getObject("stream_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long head() {
        return number("SELECT max(position) FROM events.domain_event");
    }

    private static long number(String sql) {
        return DATABASE.jdbc().sql(sql).query(Long.class).single();
    }
}
