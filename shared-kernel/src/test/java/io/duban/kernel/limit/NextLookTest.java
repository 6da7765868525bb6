package io.duban.kernel.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextLookTest {

    private static final LimitBasis BASIS = Limits.WORKDAY;

    @Test
    void a_general_matter_before_the_spring_festival_is_looked_at_at_these_moments_and_no_others() {
        var clocks = clocks(LimitType.GENERAL, "2026-02-13T10:00");

        assertThat(looks(watched(clocks), at("2026-02-13T10:00"), at("2026-03-03T09:00")))
                .containsExactly(
                        justAfter("2026-02-13T18:00"),
                        at("2026-02-24T00:00"),
                        at("2026-02-24T08:30"),
                        at("2026-02-25T00:00"),
                        at("2026-02-25T08:30"),
                        justAfter("2026-02-25T18:00"),
                        at("2026-02-28T00:00"),
                        at("2026-02-28T08:30"),
                        at("2026-03-02T00:00"),
                        at("2026-03-02T08:30"),
                        justAfter("2026-03-02T18:00"),
                        at("2026-03-03T08:30"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERAL", "MAJOR"})
    void a_lamp_never_changes_between_two_looks(LimitType type) {
        for (var day = LocalDate.of(2026, 1, 28); day.isBefore(LocalDate.of(2026, 2, 28)); day = day.plusDays(1)) {
            for (var clock : clocks(type, day + "T10:00")) {
                var turns = LampTimes.of(clock.due(), BASIS);
                var lamp = ClockLamp.of(clock, clockStart(day), BASIS);
                for (var t = clockStart(day);
                        t.isBefore(clock.due().at().plus(Duration.ofDays(1)));
                        t = t.plusSeconds(1800)) {
                    var now = t;
                    var shown = ClockLamp.of(clock, t, BASIS);
                    var told = turns.stream()
                            .filter(turn -> !turn.seen().isAfter(now))
                            .reduce((earlier, later) -> later)
                            .map(LampTimes.Turn::lamp)
                            .orElse(lamp);
                    assertThat(told)
                            .as(clock.due().code() + " dispatched " + day + " at " + t)
                            .isEqualTo(shown);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2028-02-29"})
    void a_leap_day_is_a_day_like_every_other(String day) {
        var due = Dues.of(BASIS, LimitType.FIXED, at("2024-02-01T10:00"), LocalDate.parse(day), null)
                .getLast();

        assertThat(looks(watched(List.of(Clock.start(due))), at("2024-02-02T10:00"), at(day + "T23:00")))
                .contains(at(day + "T00:00"), at(day + "T08:30"), justAfter(day + "T18:00"));
    }

    @Test
    void what_is_overdue_is_looked_at_every_working_morning() {
        var due = Dues.of(BASIS, LimitType.GENERAL, at("2026-03-31T09:30"), null, null)
                .getLast();

        assertThat(looks(watched(List.of(Clock.start(due))), at("2026-04-10T19:00"), at("2026-04-15T00:00")))
                .containsExactly(at("2026-04-13T08:30"), at("2026-04-14T08:30"));
    }

    @Test
    void days_of_review_have_their_moment_and_what_is_paused_has_none() {
        var paused = clocks(LimitType.GENERAL, "2026-03-31T09:30").stream()
                .map(clock -> clock.pause(at("2026-04-01T10:00"), BASIS))
                .toList();
        var suspended = new Watched(paused, List.of(), LocalDate.of(2026, 4, 20), null, List.of());
        var reviewed = new Watched(paused, List.of(), null, LocalDate.of(2026, 4, 3), List.of());

        assertThat(looks(suspended, at("2026-04-01T10:00"), at("2026-12-31T00:00")))
                .containsExactly(at("2026-04-20T08:30"));
        assertThat(looks(reviewed, at("2026-04-01T10:00"), at("2026-12-31T00:00")))
                .containsExactly(at("2026-04-04T00:00"));
        assertThat(NextLook.after(watched(paused), BASIS, at("2026-04-01T10:00")))
                .isEmpty();
    }

    @Test
    void an_answer_that_is_awaited_has_its_turns() {
        var clock = Clock.start(AwaitedDue.of(Awaited.RETURN, at("2026-04-03T10:00"), BASIS));

        assertThat(looks(
                        new Watched(List.of(), List.of(clock), null, null, List.of()),
                        at("2026-04-03T10:00"),
                        at("2026-05-01T00:00")))
                .containsExactly(at("2026-04-07T00:00"), justAfter("2026-04-07T18:00"));
    }

    private static Instant clockStart(LocalDate day) {
        return at(day + "T10:00");
    }

    private static List<Clock> clocks(LimitType type, String dispatch) {
        return Dues.of(BASIS, type, at(dispatch), null, null).stream()
                .map(Clock::start)
                .toList();
    }

    private static Watched watched(List<Clock> clocks) {
        return new Watched(clocks, List.of(), null, null, List.of());
    }

    private static List<Instant> looks(Watched watched, Instant from, Instant to) {
        var looks = new ArrayList<Instant>();
        var next = NextLook.after(watched, BASIS, from);
        while (next.isPresent() && next.get().isBefore(to)) {
            looks.add(next.get());
            next = NextLook.after(watched, BASIS, next.get());
        }
        return looks;
    }

    private static Instant justAfter(String local) {
        return at(local).plusMillis(1);
    }

    private static Instant at(String local) {
        return Limits.at(local);
    }
}
