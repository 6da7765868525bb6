package io.duban.query.task;

import static io.duban.query.County.at;
import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.limit.Remaining;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.CompletionRequested;
import io.duban.platform.limit.LimitRegister;
import io.duban.query.County;
import io.duban.query.Road;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database makes of stored instants is what the kernel says of the clocks; seeded random clocks, many moments. */
class LampSqlTest {

    private static final long SEED = 37;
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final UnitRef TOWN = unit(1, "青石镇");
    private static final String PROFILE = "13710-workday-v1";
    private static final LimitBasis BASIS = LimitRegister.of(PROFILE).named(PROFILE, 1);
    private static final Map<UUID, List<Clock>> CLOCKS = new HashMap<>();

    private static County county;
    private static UUID handedIn;
    private static UUID handedInLate;

    @BeforeAll
    static void begin() {
        county = County.running();
        var random = new Random(SEED);
        for (int number = 1; number <= 60; number++) {
            var road = dispatched(number);
            var clocks = clocks(random);
            county.record(at(MARCH, 10), set(road, clocks));
            CLOCKS.put(road.id(), clocks);
        }
        handedIn = handedIn(101, MARCH.plusDays(20));
        handedInLate = handedIn(102, MARCH.plusDays(3));
        county.settled();
    }

    @AfterAll
    static void end() {
        county.close();
    }

    @Test
    void at_every_moment_the_database_lights_each_task_as_the_kernel_does() {
        for (var moment : moments()) {
            var seen = lamps(moment);
            CLOCKS.forEach((task, clocks) -> assertThat(seen.get(task))
                    .as("seed %d, task %s at %s", SEED, task, moment)
                    .isEqualTo(expected(clocks, moment).name()));
        }
    }

    @Test
    void the_line_in_a_list_shows_what_the_database_counts() {
        for (var moment : moments().stream().filter(at -> at.getNano() == 0).toList()) {
            var seen = lamps(moment);
            var now = Viewpoint.now(moment);
            var page = county.get(TaskLedger.class)
                    .page(LedgerFilter.all().with("size", LedgerFilter.MOST), now, County.SUPERVISOR);
            assertThat(page.lines().stream().collect(Collectors.toMap(TaskLine::id, line -> line.lamp(moment)
                            .name())))
                    .isEqualTo(seen);
            var red = county.get(TaskLedger.class).count(LedgerFilter.of(Bucket.OVERDUE), now, County.SUPERVISOR);
            assertThat(red).isEqualTo((int) seen.values().stream()
                    .filter(lamp -> lamp.equals(Lamp.OVERDUE.name()))
                    .count());
        }
    }

    @Test
    void as_of_an_earlier_moment_the_lamp_is_that_of_that_moment() {
        var ledger = county.get(TaskLedger.class);
        for (int days = 1; days <= 30; days++) {
            var asOf = Viewpoint.endOf(MARCH.plusDays(days));
            for (var lamp : List.of(Bucket.OVERDUE, Bucket.LAMP_TODAY, Bucket.LAMP_NEAR, Bucket.OVERDUE_AT_OFFICE)) {
                var listed =
                        ledger.page(LedgerFilter.of(lamp).with("size", LedgerFilter.MOST), asOf, County.SUPERVISOR);
                assertThat(listed.lines()).hasSize(listed.total()).allSatisfy(line -> assertThat(line.lamp(asOf.asOf()))
                        .isEqualTo(lampOf(lamp)));
            }
        }
    }

    @Test
    void what_turned_red_at_the_office_counts_against_no_unit_and_what_was_red_before_does() {
        var later = at(MARCH.plusDays(40), 12);
        assertThat(lamps(later))
                .containsEntry(handedIn, Lamp.OVERDUE_AT_OFFICE.name())
                .containsEntry(handedInLate, Lamp.OVERDUE.name());
        assertThat(ids(Bucket.OVERDUE, later)).contains(handedInLate).doesNotContain(handedIn);
        assertThat(ids(Bucket.UNFINISHED, later)).contains(handedInLate).doesNotContain(handedIn);
        assertThat(ids(Bucket.ON_TRACK, later)).contains(handedIn).doesNotContain(handedInLate);
        assertThat(ids(Bucket.OVERDUE_AT_OFFICE, later)).contains(handedIn);
    }

    private static List<UUID> ids(Bucket bucket, Instant moment) {
        var filter = LedgerFilter.of(bucket).with("size", LedgerFilter.MOST);
        return county.get(TaskLedger.class).page(filter, Viewpoint.now(moment), County.SUPERVISOR).lines().stream()
                .map(TaskLine::id)
                .toList();
    }

    private static Lamp lampOf(Bucket bucket) {
        return switch (bucket) {
            case LAMP_TODAY -> Lamp.DUE_TODAY;
            case LAMP_NEAR -> Lamp.NEAR;
            case OVERDUE_AT_OFFICE -> Lamp.OVERDUE_AT_OFFICE;
            default -> Lamp.OVERDUE;
        };
    }

    private static Map<UUID, String> lamps(Instant moment) {
        var selection = TaskSelection.everything(Viewpoint.now(moment));
        return county
                .views()
                .sql("SELECT t.task_id, " + LampSql.LAMP + " AS lamp " + selection.sql())
                .params(selection.parameters())
                .query((row, number) -> Map.entry(row.getObject("task_id", UUID.class), row.getString("lamp")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Lamp expected(List<Clock> clocks, Instant moment) {
        var worst = ClockLamp.worst(clocks.stream()
                .filter(Clock::isOpen)
                .map(clock -> ClockLamp.of(clock, moment, BASIS))
                .toList());
        return switch (worst) {
            case NOT_RUNNING -> Lamp.NONE;
            case NORMAL -> Lamp.NORMAL;
            case NEAR -> Lamp.NEAR;
            case TODAY -> Lamp.DUE_TODAY;
            case OVERDUE -> Lamp.OVERDUE;
            case PARKED -> Lamp.PARKED;
        };
    }

    /** Around each due and the beginning of its day, to the microsecond, and twice a day for six weeks. */
    private static TreeSet<Instant> moments() {
        var moments = new TreeSet<Instant>();
        for (int days = -2; days < 45; days++) {
            moments.add(at(MARCH.plusDays(days), 0));
            moments.add(at(MARCH.plusDays(days), 13));
        }
        var dues = CLOCKS.values().stream().flatMap(List::stream).limit(25).toList();
        for (var clock : dues) {
            moments.add(clock.due().at());
            moments.add(clock.due().at().plus(1, ChronoUnit.MICROS));
            moments.add(clock.due().at().minus(Duration.ofHours(clock.due().length())));
        }
        return moments;
    }

    private static Road dispatched(int number) {
        return Road.drafted(county, number, "事项" + number, "其他", MARCH)
                .registered(MARCH)
                .dispatched(MARCH, TOWN, null)
                .signed(MARCH);
    }

    private static UUID handedIn(int number, LocalDate due) {
        var road = dispatched(number);
        var clock = Clock.start(due(Pace.WORKDAYS, 7, at(due, 18)));
        county.record(at(MARCH, 10), set(road, List.of(clock)));
        county.record(MARCH.plusDays(10), new CompletionRequested(road.taskId(), TOWN, "已完成", List.of()));
        return road.id();
    }

    /** Every task has at least one clock that is open, and a final one among them. */
    private static List<Clock> clocks(Random random) {
        var clocks = new ArrayList<Clock>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var pace = Pace.values()[random.nextInt(Pace.values().length)];
            var due = due(pace, 1 + random.nextInt(30), at(MARCH.plusDays(random.nextInt(40)), 1 + random.nextInt(22)));
            var clock = Clock.start(due);
            clocks.add(
                    switch (clocks.isEmpty() ? 9 : random.nextInt(6)) {
                        case 0 -> clock.meet(due.at());
                        case 1 -> new Clock(due, new ClockState.Paused(at(MARCH, 9), new Remaining.Days(2)));
                        case 2 -> new Clock(due, new ClockState.Paused(at(MARCH, 9), new Remaining.Overdue()));
                        case 3 -> clock.drop();
                        default -> clock;
                    });
        }
        return clocks;
    }

    private static Due due(Pace pace, int length, Instant at) {
        return new Due("D7", "落实解决", pace, MARCH, length, at, true, List.of());
    }

    private static ClocksSet set(Road road, List<Clock> clocks) {
        var readings = clocks.stream().map(ClockReading::of).toList();
        return new ClocksSet(road.taskId(), ClockCause.DISPATCHED, PROFILE, 1, "CN-official", readings);
    }
}
