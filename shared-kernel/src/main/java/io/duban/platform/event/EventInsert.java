package io.duban.platform.event;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** Appends events with one statement of constant text, which the server plans once. */
final class EventInsert {

    private static final String SQL = """
            WITH added AS (
                INSERT INTO events.domain_event (event_id, stream_type, stream_id, sequence_number, recorded_at,
                                                 name, revision, payload, metadata)
                SELECT event_id, stream_type, stream_id, sequence_number, recorded_at,
                       name, revision, payload::jsonb, metadata::jsonb
                  FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::timestamptz[],
                              ?::text[], ?::integer[], ?::text[], ?::text[])
                       WITH ORDINALITY AS new(event_id, stream_type, stream_id, sequence_number, recorded_at,
                                              name, revision, payload, metadata, place)
                 ORDER BY place
                RETURNING position)
            SELECT max(position) FROM added
            """;

    private EventInsert() {}

    /**
     * @return the position of the last of them
     * @throws IllegalArgumentException for a message that belongs to no stream: Duban stores facts of streams only
     */
    static long insert(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        var rows = events.stream().map(event -> row(event, serializer)).toList();
        try (var statement = connection.prepareStatement(SQL)) {
            for (var column = 0; column < 9; column++) {
                var place = column;
                var values = rows.stream().map(row -> row[place]).toArray();
                statement.setArray(column + 1, connection.createArrayOf("text", values));
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** Instants in milliseconds, as Axon hands them out again. */
    private static String[] row(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("Belongs to no stream: " + message.getPayloadType());
        }
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        return new String[] {
            event.getIdentifier(),
            event.getType(),
            event.getAggregateIdentifier(),
            Long.toString(event.getSequenceNumber()),
            event.getTimestamp().truncatedTo(ChronoUnit.MILLIS).toString(),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            metadata.getData()
        };
    }
}
