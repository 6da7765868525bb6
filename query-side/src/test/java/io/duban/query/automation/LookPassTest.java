package io.duban.query.automation;

import static io.duban.query.County.unit;
import static io.duban.query.automation.SetClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.TaskCancelled;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.projection.Rebuild;
import io.duban.query.task.DueLooks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which tasks are looked at when the clock moves, and in which order. Dispatched on Monday 2 March 2026. */
class LookPassTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final UnitRef TOWN = unit(1, "青石镇");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static County county;

    private SetClock clock;
    private WatchfulDesk desk;
    private LookPass pass;
    private DueLooks looks;

    @BeforeAll
    static void found() {
        county = County.running();
    }

    @AfterAll
    static void end() {
        county.close();
    }

    @BeforeEach
    void begin() {
        clock = new SetClock("2026-03-02T10:30");
        looks = county.get(DueLooks.class);
        desk = new WatchfulDesk(county, clock);
        pass = new LookPass(looks, desk, clock, UUID::randomUUID);
    }

    /** What a test has left open is of no concern to the next one. */
    @AfterEach
    void clear() {
        county.settled();
        county.views().sql("UPDATE views.task SET look_at = NULL").update();
    }

    @Test
    void nothing_is_looked_at_before_its_time() {
        due("2026-03-11T18:00");
        pass();
        assertThat(desk.looked).isEmpty();
        assertThat(looks.oldest(clock.instant())).isEmpty();
    }

    @Test
    void when_the_clock_moves_exactly_what_has_become_due_is_looked_at_the_earliest_first() {
        var late = due("2026-03-13T18:00");
        var early = due("2026-03-11T18:00");
        var middle = due("2026-03-12T18:00");
        var far = due("2026-03-27T18:00");

        clock.set("2026-03-12T09:00");
        pass();

        assertThat(desk.looked).containsExactly(early, middle, late).doesNotContain(far);
    }

    @Test
    void what_has_been_looked_at_rests_until_its_next_moment() {
        var task = due("2026-03-11T18:00");
        clock.set("2026-03-10T00:00");
        pass();
        pass();
        clock.set("2026-03-10T08:29");
        pass();
        assertThat(desk.looked).as("near since midnight").containsExactly(task);

        clock.set("2026-03-10T08:30");
        pass();
        clock.set("2026-03-11T00:00");
        pass();
        clock.set("2026-03-11T18:00:01");
        pass();
        pass();
        assertThat(desk.looked).as("morning, due day, overdue").containsExactly(task, task, task, task);
    }

    @Test
    void after_three_days_down_each_task_is_looked_at_once_in_the_order_in_which_they_fell_due() {
        var third = due("2026-03-13T12:00");
        var first = due("2026-03-11T18:00");
        var second = due("2026-03-12T18:00");

        clock.set("2026-03-16T09:00");
        assertThat(looks.oldest(clock.instant())).contains(instant("2026-03-10T00:00"));
        pass();
        assertThat(desk.looked).containsExactly(first, second, third);
        pass();
        assertThat(desk.looked).hasSize(3);
        assertThat(looks.oldest(clock.instant())).isEmpty();
    }

    @Test
    void a_task_that_fails_is_tried_again_at_growing_distances_while_the_others_go_on() {
        var broken = due("2026-03-10T18:00");
        var refused = due("2026-03-11T18:00");
        var sound = due("2026-03-12T18:00");
        desk.breaking.add(broken);
        desk.refusing.put(refused, "task.changed-meanwhile");
        clock.set("2026-03-13T07:00");

        pass();
        assertThat(desk.looked).containsExactly(broken, refused, sound);
        pass();
        assertThat(desk.looked).as("not at once").hasSize(3);
        clock.move(Duration.ofSeconds(30));
        pass();
        assertThat(desk.looked).hasSize(5);
        clock.move(Duration.ofSeconds(59));
        pass();
        assertThat(desk.looked).as("twice as long").hasSize(5);

        desk.breaking.clear();
        desk.refusing.clear();
        clock.move(Duration.ofSeconds(1));
        pass();
        pass();
        assertThat(desk.looked).hasSize(7).endsWith(broken, refused);
        assertThat(failures(broken)).isZero();
    }

    @Test
    void the_distance_grows_to_an_hour_and_no_further() {
        assertThat(LookPass.distance(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(LookPass.distance(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(LookPass.distance(7)).isEqualTo(Duration.ofHours(1));
        assertThat(LookPass.distance(1_000_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_failure_is_remembered_under_the_reference_that_the_log_gives() {
        var broken = due("2026-03-10T18:00");
        desk.breaking.add(broken);
        clock.set("2026-03-11T07:00");
        pass();
        assertThat(failures(broken)).isEqualTo(1);
        assertThat(county.views()
                        .sql("SELECT reference FROM views.look WHERE task_id = ?")
                        .param(broken)
                        .query(String.class)
                        .single())
                .hasSize(36);
    }

    @Test
    void while_the_command_side_cannot_be_reached_nothing_is_held_against_a_task() {
        var first = due("2026-03-10T18:00");
        due("2026-03-11T18:00");
        desk.refusing.put(first, "command-side.unreachable");
        clock.set("2026-03-11T20:00");
        pass();
        assertThat(desk.looked).as("the round ends").containsExactly(first);

        desk.refusing.clear();
        pass();
        assertThat(desk.looked).as("and the next one takes it all up").hasSize(3);
    }

    @Test
    void a_round_that_is_asked_to_end_stops_before_the_next_task() {
        due("2026-03-10T18:00");
        due("2026-03-11T18:00");
        clock.set("2026-03-11T20:00");
        var asked = new AtomicInteger();
        pass.run(() -> asked.incrementAndGet() > 1);
        assertThat(desk.looked).hasSize(1);
        pass();
        assertThat(desk.looked).hasSize(2);
    }

    @Test
    void a_look_that_was_due_stays_due_though_somebody_does_something_meanwhile() {
        var road = road("2026-03-10T18:00");
        county.record(
                instant("2026-03-09T07:00"), new ProgressReported(road.taskId(), TOWN, "进展", 40, null, List.of()));
        county.settled();
        clock.set("2026-03-09T07:01");
        pass();
        assertThat(desk.looked).containsExactly(road.id());
    }

    @Test
    void what_has_ended_is_looked_at_no_more() {
        var road = road("2026-03-10T18:00");
        county.record(instant("2026-03-05T09:00"), new TaskCancelled(road.taskId(), "重复立项"));
        county.settled();
        clock.set("2026-03-30T09:00");
        pass();
        assertThat(desk.looked).isEmpty();
    }

    @Test
    void a_matter_out_of_a_ledger_is_looked_at_by_its_date() {
        var road = Road.drafted(county, NUMBER.incrementAndGet(), "台账事项", "其他", MONDAY)
                .registered(MONDAY)
                .dispatched(MONDAY, TOWN, LocalDate.of(2026, 3, 20))
                .signed(MONDAY);
        county.settled();
        clock.set("2026-03-20T18:01");
        pass();
        assertThat(desk.looked).containsExactly(road.id());
    }

    @Test
    void a_clock_that_jumps_an_hour_or_a_day_looks_at_nothing_twice_for_one_moment() {
        var task = due("2026-03-11T18:00");
        clock.set("2026-03-10T00:30");
        pass();
        for (var jump : List.of(Duration.ofHours(-1), Duration.ofHours(2), Duration.ofHours(-1), Duration.ofDays(-1))) {
            clock.move(jump);
            pass();
        }
        assertThat(desk.looked).containsExactly(task);
        clock.set("2026-03-10T08:30");
        pass();
        clock.move(Duration.ofDays(1));
        pass();
        clock.move(Duration.ofDays(-1));
        pass();
        assertThat(desk.looked).hasSize(3);
    }

    @Test
    void the_leap_day_is_a_day_like_any_other() {
        var task = Road.drafted(county, NUMBER.incrementAndGet(), "闰日", "其他", LocalDate.of(2024, 2, 20));
        task.registered(LocalDate.of(2024, 2, 20)).dispatched(LocalDate.of(2024, 2, 20), TOWN, null);
        county.record(instant("2024-02-20T10:00"), clocks(task, "2024-02-29T18:00"));
        county.settled();
        clock.set("2024-02-27T23:59");
        pass();
        assertThat(desk.looked).isEmpty();
        clock.set("2024-02-28T00:00");
        pass();
        clock.set("2024-02-29T00:00");
        pass();
        clock.set("2024-02-29T18:00:01");
        pass();
        assertThat(desk.looked).hasSize(3).containsOnly(task.id());
    }

    @Test
    void a_rebuilt_view_knows_the_same_moments() {
        due("2026-03-11T18:00");
        clock.set("2026-03-12T07:00");
        var before = looks.due(clock.instant(), null, 1000);
        county.get(Rebuild.class).run("task", (position, head) -> {});
        assertThat(looks.due(clock.instant(), null, 1000)).containsAll(before).isNotEmpty();
        pass();
        county.get(Rebuild.class).run("task", (position, head) -> {});
        assertThat(looks.oldest(clock.instant()))
                .as("what was found stays known")
                .isEmpty();
    }

    @Test
    void the_age_of_the_oldest_look_is_measured() {
        due("2026-03-11T18:00");
        var gauge = new LookMetrics(looks, clock);
        assertThat(gauge.overdue()).isZero();
        clock.set("2026-03-10T00:02");
        assertThat(gauge.overdue()).isEqualTo(120);
    }

    private void pass() {
        pass.run(() -> false);
    }

    private int failures(UUID task) {
        return county.views()
                .sql("SELECT failures FROM views.look WHERE task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    private static UUID due(String at) {
        return road(at).id();
    }

    private static Road road(String due) {
        var road = Road.drafted(county, NUMBER.incrementAndGet(), "事项", "其他", MONDAY)
                .registered(MONDAY)
                .dispatched(MONDAY, TOWN, null)
                .signed(MONDAY);
        county.record(instant("2026-03-02T10:00"), clocks(road, due));
        county.settled();
        return road;
    }

    private static ClocksSet clocks(Road road, String due) {
        var reading = new ClockReading(
                "D7",
                "落实解决",
                Pace.WORKDAYS,
                LocalDate.parse(due.substring(0, 10)).minusDays(9),
                7,
                instant(due),
                true,
                List.of(),
                Status.RUNNING,
                null,
                null,
                null);
        return new ClocksSet(
                road.taskId(), ClockCause.DISPATCHED, "13710-workday-v1", 1, "CN-official", List.of(reading));
    }
}
