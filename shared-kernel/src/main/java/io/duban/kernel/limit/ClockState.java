package io.duban.kernel.limit;

import java.time.Instant;

/** Where a clock stands in its life. */
public sealed interface ClockState {

    record Running() implements ClockState {}

    record Paused(Instant at, Remaining remaining) implements ClockState {}

    /** What it was set for has been done. */
    record Met(Instant at) implements ClockState {}

    /** What it was set for is no longer asked. */
    record Dropped() implements ClockState {}
}
