package io.duban.kernel.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A clock that was written down is the same clock when it is read. */
class ClockReadingTest {

    private static final Instant AT = Instant.parse("2026-04-01T02:00:00Z");
    private static final Due DUE = new Due(
            "D7",
            "落实解决",
            Pace.WORKDAYS,
            LocalDate.of(2026, 3, 31),
            7,
            Instant.parse("2026-04-10T10:00:00Z"),
            true,
            List.of(2027));

    static Stream<ClockState> states() {
        return Stream.of(
                new ClockState.Running(),
                new ClockState.Met(AT),
                new ClockState.Dropped(),
                new ClockState.Paused(AT, new Remaining.Days(0)),
                new ClockState.Paused(AT, new Remaining.Days(5)),
                new ClockState.Paused(AT, new Remaining.Exact(Duration.ofMinutes(61))),
                new ClockState.Paused(AT, new Remaining.Overdue()));
    }

    @ParameterizedTest
    @MethodSource("states")
    void in_every_state(ClockState state) {
        var clock = new Clock(DUE, state);
        assertThat(ClockReading.of(clock).clock()).isEqualTo(clock);
    }

    @Test
    void one_that_is_met_since_nobody_knows_when_is_broken_and_says_so() {
        var reading = new ClockReading(
                "D7",
                "落实解决",
                Pace.WORKDAYS,
                DUE.startDay(),
                7,
                DUE.at(),
                true,
                List.of(),
                ClockReading.Status.MET,
                null,
                null,
                null);
        assertThatThrownBy(reading::clock).hasMessageContaining("D7");
    }
}
