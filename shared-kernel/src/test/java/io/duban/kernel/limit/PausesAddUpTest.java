package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.CALENDAR;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.LimitType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawn pauses and resumptions: time paused comes back, no more and no less, in the days that the clock counts in. */
class PausesAddUpTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_clock_of_working_days_ends_so_many_working_days_later_as_it_was_paused(int seed) {
        var random = new Random(seed);
        var dispatch = dispatch(random);
        var original = start(LimitType.GENERAL, dispatch, "D7");
        var clock = original;
        var paused = 0;
        for (var now = within(random, dispatch, clock); now != null; now = within(random, now, clock)) {
            var resumed = now.plus(random.nextInt(20 * 24), ChronoUnit.HOURS);
            clock = clock.pause(now, WORKDAY).resume(resumed, WORKDAY);
            paused += CALENDAR.workdaysBetween(day(now), day(resumed));
            now = resumed;
            assertThat(CALENDAR.workdaysBetween(
                            day(original.due().at()), day(clock.due().at())))
                    .isEqualTo(paused);
            assertThat(CALENDAR.isWorkday(day(clock.due().at()))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_clock_of_natural_days_ends_so_many_days_later_and_then_on_the_next_working_day(int seed) {
        var random = new Random(seed);
        var dispatch = dispatch(random);
        var clock = start(LimitType.MAJOR, dispatch, "M1");
        for (var now = within(random, dispatch, clock); now != null; now = within(random, now, clock)) {
            var resumed = now.plus(random.nextInt(20 * 24), ChronoUnit.HOURS);
            var days = (int) ChronoUnit.DAYS.between(day(now), day(resumed));
            var expected = days == 0
                    ? day(clock.due().at())
                    : CALENDAR.firstWorkdayFrom(day(clock.due().at()).plusDays(days));
            clock = clock.pause(now, WORKDAY).resume(resumed, WORKDAY);
            now = resumed;
            assertThat(day(clock.due().at())).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_clock_of_hours_ends_exactly_so_much_later(int seed) {
        var random = new Random(seed);
        var dispatch = dispatch(random);
        var original = start(LimitType.URGENT, dispatch, "H24");
        var clock = original;
        var paused = Duration.ZERO;
        var now = dispatch;
        for (var i = 0; i < 8; i++) {
            now = now.plusSeconds(random.nextInt(3 * 3600));
            var length = Duration.ofSeconds(random.nextInt(3 * 24 * 3600));
            clock = clock.pause(now, WORKDAY).resume(now.plus(length), WORKDAY);
            now = now.plus(length);
            paused = paused.plus(length);
            if (clock.due().at().isBefore(now)) {
                return; // run out between two pauses
            }
            assertThat(Duration.between(original.due().at(), clock.due().at())).isEqualTo(paused);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void however_the_machines_clock_jumps_no_due_moves_back_and_nothing_left_is_negative(int seed) {
        var random = new Random(seed);
        var dispatch = dispatch(random);
        for (var clock : new Clock[] {
            start(LimitType.GENERAL, dispatch, "D7"),
            start(LimitType.MAJOR, dispatch, "M1"),
            start(LimitType.URGENT, dispatch, "H24")
        }) {
            var now = dispatch;
            for (var i = 0; i < 20; i++) {
                now = now.plus(random.nextInt(20 * 24) - 8 * 24, ChronoUnit.HOURS);
                var next = random.nextBoolean() ? clock.pause(now, WORKDAY) : clock.resume(now, WORKDAY);
                assertThat(next.due().at()).isAfterOrEqualTo(clock.due().at());
                if (next.state() instanceof ClockState.Paused paused) {
                    assertThat(
                                    switch (paused.remaining()) {
                                        case Remaining.Days left -> left.count();
                                        case Remaining.Exact left -> left.time().toSeconds();
                                        case Remaining.Overdue overdue -> 0L;
                                    })
                            .isNotNegative();
                }
                assertThat(ClockLamp.of(next, now, WORKDAY)).isNotNull();
                clock = next;
            }
        }
    }

    private static Clock start(LimitType lane, Instant dispatch, String code) {
        return Clock.start(Limits.dues(WORKDAY, lane, dispatch).stream()
                .filter(due -> due.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static Instant dispatch(Random random) {
        return LocalDate.of(2024, 1, 1)
                .plusDays(random.nextInt(700))
                .atTime(random.nextInt(24), random.nextInt(60))
                .atZone(CountyTime.ZONE)
                .toInstant();
    }

    /** A moment after this one on a day before the due's, when something is left; null when there is none or enough was drawn. */
    private static Instant within(Random random, Instant now, Clock clock) {
        var days = (int) ChronoUnit.DAYS.between(day(now), day(clock.due().at()));
        if (days < 2 || random.nextInt(6) == 0) {
            return null;
        }
        var moment = now.plus(random.nextInt(days * 24), ChronoUnit.HOURS);
        return CALENDAR.workdaysBetween(day(moment), day(clock.due().at())) > 0 ? moment : null;
    }
}
