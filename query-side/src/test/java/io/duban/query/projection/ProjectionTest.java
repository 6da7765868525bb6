package io.duban.query.projection;

import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitRef;
import io.duban.query.County;
import io.duban.query.Road;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final UnitRef TOWN = unit(1, "青石镇");

    private County county;

    @BeforeEach
    void begin() {
        county = County.running();
    }

    @AfterEach
    void end() {
        county.close();
    }

    @Test
    void before_the_first_event_the_views_show_everything_there_is() {
        assertThat(county.get(CatchUp.class).awaitPosition(0, Duration.ZERO)).isTrue();
        assertThat(county.get(CatchUp.class).awaitPosition(1, Duration.ZERO)).isFalse();
    }

    @Test
    void a_view_shows_events_soon_after_they_were_recorded() {
        Road.drafted(county, 1, "修桥", "民生实事", JULY).registered(JULY);
        county.settled();

        assertThat(county.views()
                        .sql("SELECT phase FROM views.task")
                        .query(String.class)
                        .single())
                .isEqualTo("REGISTERED");
        assertThat(county.views()
                        .sql("SELECT count(*) FROM views.task_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void events_in_one_batch_make_the_same_rows_as_events_one_by_one_and_as_a_replay() {
        for (int i = 1; i <= 30; i++) {
            Road.drafted(county, i, "事项" + i, "民生实事", JULY)
                    .registered(JULY)
                    .dispatched(JULY, TOWN, JULY.plusDays(i))
                    .signed(JULY.plusDays(1))
                    .reported(JULY.plusDays(2), "进展" + i, i);
            if (i % 10 == 0) {
                county.settled();
            }
        }
        county.settled();
        var oneByOne = county.digestOfTasks();

        replay("task");

        assertThat(county.digestOfTasks()).isEqualTo(oneByOne);
    }

    @Test
    void an_event_that_comes_twice_changes_nothing() {
        Road.drafted(county, 1, "修桥", "民生实事", JULY)
                .registered(JULY)
                .dispatched(JULY, TOWN, JULY.plusDays(9))
                .signed(JULY);
        county.settled();
        var before = county.digestOfTasks();
        var runner = county.get(ProjectionRunner.class);

        runner.stop();
        county.views()
                .sql(
                        "UPDATE views.token_entry SET token = NULL, token_type = NULL, owner = NULL WHERE processor_name = 'task'")
                .update();
        runner.start();
        county.settled();

        assertThat(county.digestOfTasks()).isEqualTo(before);
    }

    @Test
    void every_view_moves_past_events_that_it_does_not_show_without_delay() {
        Road.drafted(county, 1, "修桥", "民生实事", JULY);
        var begun = System.nanoTime();
        county.settled();

        assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
        assertThat(county.get(ViewTokens.class).names())
                .isEqualTo(List.of("digest", "fact", "notice", "organisation", "task"));
    }

    private void replay(String view) {
        PooledStreamingEventProcessor processor =
                county.get(ProjectionRunner.class).processor(view);
        processor.shutDown();
        processor.resetTokens();
        assertThat(county.digest("task", "task_id")).isEqualTo("empty");
        processor.start();
        county.settled();
    }
}
