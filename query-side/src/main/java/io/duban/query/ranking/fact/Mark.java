package io.duban.query.ranking.fact;

import io.duban.platform.event.RecordedEvent;
import java.util.UUID;

/** The event by which something is so. */
record Mark(long position, UUID event) {

    static Mark of(RecordedEvent event) {
        return new Mark(event.position(), event.eventId());
    }
}
