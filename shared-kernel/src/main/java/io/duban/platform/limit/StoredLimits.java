package io.duban.platform.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.county.LimitsFact;
import io.duban.platform.event.EventReader;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the history in memory and reads on, at every use, from where it stopped: the usual case costs one index look-up. Takes
 * no lock.
 */
final class StoredLimits implements CountyLimits {

    private final EventReader events;
    private final LimitRegister beforeTheFirst;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(LimitHistory.EMPTY, -1));
    private volatile Built built;

    /** @param beforeTheFirst as long as nothing was decided */
    StoredLimits(EventReader events, LimitRegister beforeTheFirst) {
        this.events = events;
        this.beforeTheFirst = beforeTheFirst;
        this.built = new Built(LimitHistory.EMPTY, LocalDate.MIN, beforeTheFirst);
    }

    @Override
    public LimitHistory history() {
        var read = readOn(known.get());
        known.accumulateAndGet(read, (one, other) -> one.sequence() >= other.sequence() ? one : other);
        return read.history();
    }

    @Override
    public LimitRegister on(LocalDate day) {
        var history = history();
        if (history.inForce(day).isEmpty()) {
            return beforeTheFirst;
        }
        var last = built;
        if (last.history() != history || !last.day().equals(day)) {
            last = new Built(history, day, LimitRegister.of(history, day));
            built = last;
        }
        return last.register();
    }

    private Known readOn(Known from) {
        var read = from;
        for (var event : events.streamAfter(LimitsEvent.STREAM, from.sequence())) {
            var fact = new LimitsFact(
                    (LimitsEvent) event.event(),
                    event.occurredAt(),
                    event.actor().name());
            read = new Known(read.history().with(fact), event.sequence());
        }
        return read;
    }

    private record Known(LimitHistory history, long sequence) {}

    private record Built(LimitHistory history, LocalDate day, LimitRegister register) {}
}
