package io.duban.query.automation;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Instant;

/**
 * The job's own time: the machine's clock at the start, and from there on as much as has really passed. A clock that is set
 * back neither holds up the next round nor makes a living process look dead. What is due is asked of the injected clock.
 */
final class SteadyClock implements Clock {

    private final Instant begun;
    private final long nanos = System.nanoTime();

    SteadyClock(Instant begun) {
        this.begun = begun;
    }

    @Override
    public Instant now() {
        return begun.plusNanos(System.nanoTime() - nanos);
    }
}
