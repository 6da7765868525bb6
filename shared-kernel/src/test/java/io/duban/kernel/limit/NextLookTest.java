package io.duban.kernel.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
                        at("2026-02-13T18:00").plusMillis(1),
                        at("2026-02-14T08:30"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERAL", "MAJOR"})
    void a_lamp_never_changes_between_two_looks(LimitType type) {
        for (var day = LocalDate.of(2026, 1, 28); day.isBefore(LocalDate.of(2026, 2, 28)); day = day.plusDays(1)) {
            for (var clock : clocks(type, day + "T10:00")) {
                var turns = LampTimes.of(clock.due(), BASIS);
                var lamp = ClockLamp.of(clock, clockStart(day), BASIS);
                for (var t = clockStart(day); t.isBefore(clock.due().at().plus(Duration.ofDays(1))); t = t.plusSeconds(1800)) {
                    var now = t;
                    var shown = ClockLamp.of(clock, t, BASIS);
                    var told = turns.stream()
                            .filter(turn -> !turn.seen().isAfter(now))
                            .reduce((earlier, later) -> later)
                            .map(LampTimes.Turn::lamp)
                            .orElse(lamp);
                    assertThat(told).as(clock.due().code() + " dispatched " + day + " at " + t).isEqualTo(shown);
                }
            }
        }
    }

    private static Instant clockStart(LocalDate day) {
        return at(day + "T10:00");
    }

    private static List<Clock> clocks(LimitType type, String dispatch) {
        return Dues.of(BASIS, type, at(dispatch), null, null).stream().map(Clock::start).toList();
    }

    private static Watched watched(List<Clock> clocks) {
        return new Watched(clocks, List.of(), null, null, List.of());
    }

    private static List<Instant> looks(Watched watched, Instant from, Instant to) {
        var looks = new java.util.ArrayList<Instant>();
        var next = NextLook.after(watched, BASIS, from);
        while (next.isPresent() && next.get().isBefore(to)) {
            looks.add(next.get());
            next = NextLook.after(watched, BASIS, next.get());
        }
        return looks;
    }

    private static Instant at(String local) {
        return Limits.at(local);
    }
}
