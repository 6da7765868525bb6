package io.duban.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.query.County;
import io.duban.query.Road;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private County county;
    private Tally tally;
    private DeadLetters deadLetters;

    @BeforeEach
    void begin() {
        county = County.running(Tally.class);
        tally = county.get(Tally.class);
        deadLetters = county.get(DeadLetters.class);
    }

    @AfterEach
    void end() {
        county.close();
    }

    @Test
    void a_task_that_cannot_be_folded_is_parked_and_the_others_go_on() {
        var healthy = Road.drafted(county, 1, "修桥", "民生实事", JULY);
        var poisoned = drafted(2);
        poisoned.registered(JULY);
        healthy.registered(JULY);
        county.settled();

        assertThat(seen(healthy)).isEqualTo(2);
        assertThat(seen(poisoned)).isZero();
        assertThat(deadLetters.count("tally")).isEqualTo(2);
        assertThat(deadLetters.count("task")).isZero();
    }

    @Test
    void a_retry_after_the_fix_makes_the_view_equal_to_one_that_never_failed() {
        var roads = new ArrayList<Road>();
        for (int i = 1; i <= 25; i++) { // more rows than the queue offers at once
            roads.add(drafted(i));
        }
        roads.forEach(road -> road.registered(JULY));
        county.settled();
        assertThat(deadLetters.retry("tally")).isEqualTo(50);

        tally.refused.clear();

        assertThat(deadLetters.retry("tally")).isZero();
        assertThat(roads).allSatisfy(road -> assertThat(seen(road)).isEqualTo(2));
        roads.getFirst().cancelled(JULY);
        county.settled();
        assertThat(seen(roads.getFirst())).isEqualTo(3);
    }

    @Test
    void a_second_process_finds_what_is_parked_and_parks_what_follows() {
        var poisoned = drafted(1);
        county.settled();
        var runner = county.get(ProjectionRunner.class);
        runner.stop();
        tally.refused.clear(); // the new process would fold this one, were its predecessor not parked
        runner.start();

        poisoned.registered(JULY);
        county.settled();

        assertThat(seen(poisoned)).isZero();
        assertThat(deadLetters.count("tally")).isEqualTo(2);
        assertThat(deadLetters.retry("tally")).isZero();
        assertThat(seen(poisoned)).isEqualTo(2);
    }

    @Test
    void an_unknown_event_stops_the_view_and_is_not_passed_over() throws Exception {
        try (var connection = county.database().eventsDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO events.domain_event (event_id, stream_type, stream_id, sequence_number, recorded_at,
                                                     name, revision, payload, metadata)
                    VALUES (gen_random_uuid(), 'SupervisedTask', gen_random_uuid(), 0, now(),
                            'task.teleported', 1, '{}', '{}')
                    """);
        }
        Road.drafted(county, 1, "修桥", "民生实事", JULY);

        assertThat(county.get(CatchUp.class).awaitPosition(2, Duration.ofSeconds(2)))
                .isFalse();
        assertThat(deadLetters.count("task")).isZero();
        assertThat(county.views()
                        .sql("SELECT count(*) FROM views.task")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_rebuild_after_the_fix_empties_the_parking_place() {
        var poisoned = drafted(1);
        poisoned.registered(JULY);
        county.settled();
        tally.refused.clear();

        county.get(Rebuild.class).run("tally", (position, head) -> {});

        assertThat(seen(poisoned)).isEqualTo(2);
        assertThat(deadLetters.count("tally")).isZero();
    }

    @Test
    void a_rebuild_that_meets_a_new_failure_leaves_the_old_view_alone() {
        var road = Road.drafted(county, 1, "修桥", "民生实事", JULY);
        county.settled();
        tally.refused.add(road.id());

        assertThatThrownBy(() -> county.get(Rebuild.class).run("tally", (position, head) -> {}))
                .isInstanceOf(RebuildRefused.class)
                .hasMessageContaining("原视图未受影响");
        assertThat(seen(road)).isEqualTo(1);
    }

    private Road drafted(int number) {
        tally.refused.add(new UUID(0x7002L, number));
        return Road.drafted(county, number, "事项", "民生实事", JULY);
    }

    private int seen(Road road) {
        return county
                .views()
                .sql("SELECT seen FROM views.tally WHERE task_id = ?")
                .param(road.id())
                .query(Integer.class)
                .list()
                .stream()
                .findFirst()
                .orElse(0);
    }
}
