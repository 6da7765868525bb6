package io.duban.kernel.limit;

import java.time.Duration;

/** What a clock had left when it was paused. */
public sealed interface Remaining {

    /** Whole days after the day of the pause, in the days that the clock counts in; zero on its last day. */
    record Days(int count) implements Remaining {}

    /** Exact time. */
    record Exact(Duration time) implements Remaining {}

    /** Nothing: it had run out before, and a pause does not heal that. */
    record Overdue() implements Remaining {}
}
