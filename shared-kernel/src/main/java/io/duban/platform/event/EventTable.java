package io.duban.platform.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Tells Axon's engine of our tables. Axon's own statements bind ids and instants as texts, which typed columns refuse; those
 * statements stand here instead.
 */
final class EventTable {

    /** On the way out every event learns its position; a filled gap could not tell it from the token. */
    private static final String READ = """
            position, event_id, stream_id, sequence_number, stream_type, recorded_at, name, revision,
            payload::text AS payload,
            (metadata || jsonb_build_object('%s', position::text))::text AS metadata
            """.formatted(MetadataKey.POSITION);

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("events.domain_event")
            .snapshotTable("events.snapshot_event")
            .globalIndexColumn("position")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("stream_id")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("stream_type")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("name")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .trackedEventFields(schema -> READ)
            .build();

    private EventTable() {}

    static JdbcEventStorageEngine.Builder tell(JdbcEventStorageEngine.Builder engine) {
        return engine.schema(SCHEMA)
                .dataType(String.class)
                .readEventDataForAggregate((connection, schema, stream, first, size) ->
                        with(connection, "SELECT " + READ + """
                                  FROM events.domain_event
                                 WHERE stream_id = ? AND sequence_number >= ? AND sequence_number < ?
                                 ORDER BY sequence_number
                                """, UUID.fromString(stream), first, first + size))
                .lastSequenceNumberFor((connection, schema, stream) -> with(
                        connection,
                        "SELECT max(sequence_number) FROM events.domain_event WHERE stream_id = ?",
                        UUID.fromString(stream)))
                .createTokenAt((connection, schema, at) -> with(
                        connection,
                        "SELECT min(position) - 1 FROM events.domain_event WHERE recorded_at >= ?",
                        at.atOffset(ZoneOffset.UTC)))
                .cleanGaps(EventTable::aroundGaps)
                .readSnapshotData((connection, schema, stream) -> with(connection, """
                        SELECT event_id, stream_id, sequence_number, stream_type, recorded_at, name, revision,
                               payload::text AS payload, metadata::text AS metadata
                          FROM events.snapshot_event
                         WHERE stream_id = ?
                         ORDER BY sequence_number DESC LIMIT 1
                        """, UUID.fromString(stream)))
                .deleteSnapshots((connection, schema, stream, before) -> with(
                        connection,
                        "DELETE FROM events.snapshot_event WHERE stream_id = ? AND sequence_number < ?",
                        UUID.fromString(stream),
                        before))
                .appendSnapshot((connection, schema, dataType, snapshot, serializer, time) -> {
                    var payload = snapshot.serializePayload(serializer, String.class);
                    var revision = payload.getType().getRevision();
                    return with(
                            connection,
                            """
                            INSERT INTO events.snapshot_event (event_id, stream_id, sequence_number, stream_type,
                                   recorded_at, name, revision, payload, metadata)
                            VALUES (?, ?, ?, ?, ?, ?, ?::integer, ?::jsonb, ?::jsonb)
                            """,
                            UUID.fromString(snapshot.getIdentifier()),
                            UUID.fromString(snapshot.getAggregateIdentifier()),
                            snapshot.getSequenceNumber(),
                            snapshot.getType(),
                            snapshot.getTimestamp().atOffset(ZoneOffset.UTC),
                            payload.getType().getName(),
                            revision,
                            payload.getData(),
                            snapshot.serializeMetaData(serializer, String.class).getData());
                });
    }

    /** As Axon's own, but in order: it stops at the first gap that has been filled, and so must meet them one by one. */
    private static PreparedStatement aroundGaps(Connection connection, EventSchema schema, SortedSet<Long> gaps)
            throws SQLException {
        return with(
                connection,
                "SELECT position, recorded_at FROM events.domain_event WHERE position BETWEEN ? AND ? ORDER BY position",
                gaps.first(),
                gaps.last() + 1);
    }

    private static PreparedStatement with(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
