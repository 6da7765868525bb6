package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.WORKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lamp told beforehand is the lamp that is seen when the time has come. */
class LampInstantsTest {

    private static final long SEED = 13710;

    @Test
    void at_any_moment_the_instants_say_what_the_worst_of_the_clocks_says() {
        var random = new Random(SEED);
        for (int round = 0; round < 120; round++) {
            var clocks = clocks(random);
            var times = LampInstants.of(clocks, WORKDAY);
            for (var moment : moments(clocks, times, random)) {
                assertThat(times.at(moment))
                        .as("seed %d, round %d, at %s, %s", SEED, round, moment, clocks)
                        .isEqualTo(ClockLamp.worst(clocks.stream()
                                .filter(Clock::isOpen)
                                .map(clock -> ClockLamp.of(clock, moment, WORKDAY))
                                .toList()));
            }
        }
    }

    @ParameterizedTest(name = "{0} of {1}, due {2}: near from {3}, today from {4}")
    @CsvSource({
        "WORKDAYS, 7, 2026-03-11T18:00, 2026-03-10T00:00, 2026-03-11T00:00",
        "WORKDAYS, 7, 2026-02-24T18:00, 2026-02-14T00:00, 2026-02-24T00:00", // over the Spring Festival
        "WORKDAYS, 7, 2024-03-01T18:00, 2024-02-29T00:00, 2024-03-01T00:00", // a leap day
        "WORKDAYS, 7, 2028-02-29T18:00, 2028-02-28T00:00, 2028-02-29T00:00", // in a year without calendar
        "DAYS, 31, 2026-04-02T18:00, 2026-03-27T00:00, 2026-04-02T00:00"
    })
    void instants_fall_on_the_days_that_the_calendar_gives(
            Pace pace, int length, LocalDateTime due, LocalDateTime near, LocalDateTime today) {
        var times = LampInstants.of(List.of(Clock.start(due(pace, length, instant(due)))), WORKDAY);
        assertThat(times.nearFrom()).isEqualTo(instant(near));
        assertThat(times.todayFrom()).isEqualTo(instant(today));
        assertThat(times.overdueAfter()).isEqualTo(instant(due));
    }

    @Test
    void what_ran_out_before_its_pause_is_overdue_whatever_the_machines_clock_says() {
        var due = due(Pace.WORKDAYS, 7, Instant.parse("2026-03-11T10:00:00Z"));
        var overdue = new Clock(due, new ClockState.Paused(due.at().plusSeconds(60), new Remaining.Overdue()));
        var times = LampInstants.of(List.of(overdue), WORKDAY);
        assertThat(times.at(due.at().minus(Duration.ofDays(400)))).isEqualTo(ClockLamp.OVERDUE);
    }

    @Test
    void without_an_open_clock_no_lamp_burns() {
        var done = Clock.start(due(Pace.WORKDAYS, 7, Instant.parse("2026-03-11T10:00:00Z")));
        var met = done.meet(Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(LampInstants.of(List.of(met, done.drop()), WORKDAY)).isEqualTo(LampInstants.NONE);
        assertThat(LampInstants.NONE.at(Instant.EPOCH)).isEqualTo(ClockLamp.NOT_RUNNING);
    }

    private static List<Clock> clocks(Random random) {
        var clocks = new ArrayList<Clock>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var pace = Pace.values()[random.nextInt(Pace.values().length)];
            var length = pace == Pace.HOURS ? 1 + random.nextInt(72) : 1 + random.nextInt(40);
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            var at = pace == Pace.HOURS ? day.atTime(random.nextInt(24), random.nextInt(60)) : day.atTime(18, 0);
            var clock = Clock.start(due(pace, length, instant(at)));
            clocks.add(
                    switch (random.nextInt(8)) {
                        case 0 -> clock.meet(clock.due().at());
                        case 1 -> clock.drop();
                        case 2 -> clock.pause(clock.due().at().minus(Duration.ofHours(random.nextInt(48))), WORKDAY);
                        case 3 -> clock.pause(clock.due().at().plusSeconds(1), WORKDAY);
                        default -> clock;
                    });
        }
        return clocks;
    }

    /** Around every change, and some at random. */
    private static List<Instant> moments(List<Clock> clocks, LampInstants times, Random random) {
        var moments = new ArrayList<Instant>();
        for (var around : new Instant[] {times.nearFrom(), times.todayFrom(), times.overdueAfter()}) {
            if (around != null && around.isAfter(LampInstants.ALWAYS)) {
                moments.add(around);
                moments.add(around.minus(1, ChronoUnit.MICROS));
                moments.add(around.plus(1, ChronoUnit.MICROS));
            }
        }
        for (int i = 0; i < 40; i++) {
            var from = clocks.get(random.nextInt(clocks.size())).due().at();
            moments.add(from.plus(random.nextInt(60 * 24 * 60) - 45 * 24 * 60, ChronoUnit.MINUTES));
        }
        return moments;
    }

    private static Due due(Pace pace, int length, Instant at) {
        return new Due("D7", "落实解决", pace, LocalDate.of(2026, 1, 1), length, at, true, List.of());
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(WORKDAY.profile().zone()).toInstant();
    }
}
