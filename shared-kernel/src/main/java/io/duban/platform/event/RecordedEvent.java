package io.duban.platform.event;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.EventCatalog;
import io.duban.kernel.event.EventName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One fact as the store holds it.
 *
 * @param position its place among all events; grows, but may have holes, and may become visible after a higher one
 * @param streamType {@code SupervisedTask}, {@code Notice}, {@code LedgerImport}, {@code Organisation},
 *     {@code AdoptedLimits}, {@code AdoptedRules} or {@code RankedMonth}
 * @param sequence its place in its stream, counted from 0
 * @param revision the revision of the shape in which {@code event} is given, that is the newest
 * @param recordedAt when the system learnt of it, to the millisecond: Axon's messages know no finer, and an event must read
 *     the same by every road
 * @param occurredAt when it happened; start of the day in Asia/Shanghai where the day alone is known
 * @param occurredOn the day on which it happened, only where the day alone is known
 */
public record RecordedEvent(
        long position,
        UUID eventId,
        String streamType,
        UUID streamId,
        long sequence,
        String name,
        int revision,
        Instant recordedAt,
        Instant occurredAt,
        @Nullable LocalDate occurredOn,
        EventActor actor,
        @Nullable String correlationId,
        DomainEvent event) {

    /**
     * What a projection gets, as a recorded event.
     *
     * @throws IllegalArgumentException if the message was not read from Duban's event store
     */
    public static RecordedEvent of(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> stored && stored.getPayload() instanceof DomainEvent event) {
            var metadata = new EventMetadata(stored.getIdentifier(), stored.getMetaData());
            return of(
                    Long.parseLong(metadata.required(MetadataKey.POSITION)),
                    UUID.fromString(stored.getIdentifier()),
                    stored.getType(),
                    UUID.fromString(stored.getAggregateIdentifier()),
                    stored.getSequenceNumber(),
                    stored.getTimestamp(),
                    metadata,
                    event);
        }
        throw new IllegalArgumentException("Not an event of Duban's event store: " + message.getPayloadType());
    }

    static RecordedEvent of(
            long position,
            UUID eventId,
            String streamType,
            UUID streamId,
            long sequence,
            Instant recordedAt,
            EventMetadata metadata,
            DomainEvent event) {
        EventName name = EventCatalog.nameOf(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException(event.getClass() + " has no event name");
        }
        return new RecordedEvent(
                position,
                eventId,
                streamType,
                streamId,
                sequence,
                name.value(),
                name.revision(),
                recordedAt.truncatedTo(ChronoUnit.MILLIS),
                Instant.parse(metadata.required(MetadataKey.OCCURRED_AT)),
                metadata.optional(MetadataKey.OCCURRED_ON, LocalDate::parse),
                EventActor.from(metadata),
                metadata.optional(MetadataKey.CORRELATION_ID),
                event);
    }
}
