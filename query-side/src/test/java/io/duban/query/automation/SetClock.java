package io.duban.query.automation;

import io.duban.kernel.event.CountyTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;

/** A clock that moves when it is told to. */
final class SetClock implements InstantSource {

    private volatile Instant now;

    SetClock(String local) {
        now = instant(local);
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(CountyTime.ZONE).toInstant();
    }

    void set(String local) {
        now = instant(local);
    }

    void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
