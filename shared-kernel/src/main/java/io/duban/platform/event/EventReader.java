package io.duban.platform.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads facts straight from the event table, for either database role. Reads only; every answer is a fresh query. */
public final class EventReader {

    private static final String COLUMNS = """
            SELECT position, event_id, stream_type, stream_id, sequence_number, name, revision, recorded_at,
                   payload::text AS payload, metadata::text AS metadata
              FROM events.domain_event
            """;

    private final JdbcClient jdbc;
    private final EventJson json;

    public EventReader(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One stream from its first event on; empty if it does not exist.
     *
     * @throws UnknownEventName if the stream holds an event that this version of Duban does not know
     */
    public List<RecordedEvent> stream(UUID streamId) {
        return jdbc.sql(COLUMNS + " WHERE stream_id = ? ORDER BY sequence_number")
                .param(streamId)
                .query(this::read)
                .list();
    }

    /**
     * What one stream holds behind a sequence number, in order; all of it behind -1.
     *
     * @throws UnknownEventName as with the whole stream
     */
    public List<RecordedEvent> streamAfter(UUID streamId, long sequence) {
        return jdbc.sql(COLUMNS + " WHERE stream_id = ? AND sequence_number > ? ORDER BY sequence_number")
                .param(streamId)
                .param(sequence)
                .query(this::read)
                .list();
    }

    /**
     * Several streams by one question, each from its first event on; one that does not exist is not among them.
     *
     * @throws UnknownEventName as with a single stream
     */
    public Map<UUID, List<RecordedEvent>> streams(Collection<UUID> streamIds) {
        return jdbc
                .sql(COLUMNS + " WHERE stream_id = ANY (CAST(:streams AS uuid[])) ORDER BY stream_id, sequence_number")
                .param("streams", texts(streamIds.stream()))
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(RecordedEvent::streamId));
    }

    /** Whether nothing was ever recorded but in these streams. */
    public boolean holdsNothingBut(UUID... streams) {
        return !jdbc.sql(
                        "SELECT EXISTS (SELECT FROM events.domain_event WHERE stream_id <> ALL (CAST(:streams AS uuid[])))")
                .param("streams", texts(Stream.of(streams)))
                .query(Boolean.class)
                .single();
    }

    /**
     * Up to {@code limit} events behind a position, in order of position. For looking back: an event of a transaction that is
     * still open may appear later below positions that were read already; projections follow the event source instead.
     */
    public List<RecordedEvent> after(long position, int limit) {
        return jdbc.sql(COLUMNS + " WHERE position > ? ORDER BY position LIMIT ?")
                .param(position)
                .param(limit)
                .query(this::read)
                .list();
    }

    /** The highest position that is visible; 0 if nothing was ever recorded. */
    public long head() {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM events.domain_event")
                .query(Long.class)
                .single();
    }

    private static String[] texts(Stream<UUID> streams) {
        return streams.map(UUID::toString).toArray(String[]::new);
    }

    private RecordedEvent read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("event_id", UUID.class);
        return RecordedEvent.of(
                row.getLong("position"),
                id,
                row.getString("stream_type"),
                row.getObject("stream_id", UUID.class),
                row.getLong("sequence_number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new EventMetadata(id.toString(), json.readMetadata(row.getString("metadata"))),
                json.read(row.getString("name"), row.getInt("revision"), row.getString("payload")));
    }
}
