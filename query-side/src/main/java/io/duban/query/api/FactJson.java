package io.duban.query.api;

import io.duban.kernel.event.DomainEvent;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One fact as JSON. */
record FactJson(
        long position,
        UUID eventId,
        long sequence,
        String name,
        int revision,
        Instant recordedAt,
        Instant occurredAt,
        @Nullable LocalDate occurredOn,
        EventActor actor,
        DomainEvent event) {

    static FactJson of(RecordedEvent recorded) {
        return new FactJson(
                recorded.position(),
                recorded.eventId(),
                recorded.sequence(),
                recorded.name(),
                recorded.revision(),
                recorded.recordedAt(),
                recorded.occurredAt(),
                recorded.occurredOn(),
                recorded.actor(),
                recorded.event());
    }
}
