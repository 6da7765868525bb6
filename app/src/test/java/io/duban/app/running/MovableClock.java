package io.duban.app.running;

import io.duban.kernel.event.CountyTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that runs as fast as any other, begins when a test wants it to, and can be put forward or back. */
public final class MovableClock extends Clock {

    private final ZoneId zone;
    private volatile Duration ahead;

    private MovableClock(Duration ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    /** @param at by the county's clocks */
    public static MovableClock at(LocalDateTime at) {
        var clock = new MovableClock(Duration.ZERO, CountyTime.ZONE);
        clock.moveTo(at);
        return clock;
    }

    public void moveTo(LocalDateTime at) {
        ahead = Duration.between(Clock.systemUTC().instant(), at.atZone(CountyTime.ZONE));
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(ahead, other);
    }
}
