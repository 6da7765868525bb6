package io.duban.query.projection;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.event.RecordedEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view for tests: counts the events of each task, and refuses those of tasks that it is told to refuse. */
final class Tally implements Projection<Tally.Row> {

    record Row(UUID id, int seen, long sequence, long position) {}

    final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    Tally(@Qualifier("viewsJdbc") JdbcClient views) {
        views.sql("""
                        CREATE TABLE IF NOT EXISTS views.tally (
                            task_id uuid PRIMARY KEY, seen int NOT NULL, sequence bigint NOT NULL, position bigint NOT NULL)
                        """).update();
        views.sql("CREATE INDEX IF NOT EXISTS tally_seen ON views.tally (seen)").update();
    }

    @Override
    public String view() {
        return "tally";
    }

    @Override
    public List<String> tables() {
        return List.of("tally");
    }

    @Override
    public boolean shows(Class<?> event) {
        return TaskEvent.class.isAssignableFrom(event);
    }

    @Override
    public UUID key(DomainEvent event) {
        return event.streamId();
    }

    @Override
    public Map<UUID, Row> load(Shelf shelf, Collection<UUID> keys) {
        return shelf
                .jdbc()
                .sql("SELECT * FROM %s WHERE task_id = ANY (:keys)".formatted(shelf.table("tally")))
                .param("keys", keys.toArray(UUID[]::new))
                .query((row, number) -> new Row(
                        row.getObject("task_id", UUID.class),
                        row.getInt("seen"),
                        row.getLong("sequence"),
                        row.getLong("position")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
    }

    @Override
    public Row evolve(@Nullable Row row, RecordedEvent event) {
        if (refused.contains(event.streamId())) {
            throw new IllegalStateException("cannot be digested: " + event.name());
        }
        var last = row == null ? -1 : row.sequence();
        if (row != null && event.sequence() <= last) {
            return row;
        }
        if (event.sequence() != last + 1) {
            throw new MissingEvents(event, last);
        }
        return new Row(event.streamId(), row == null ? 1 : row.seen() + 1, event.sequence(), event.position());
    }

    @Override
    public void write(Shelf shelf, List<Step<Row>> steps) {
        shelf.upsert(
                "tally",
                "task_id",
                Step.last(steps, Row::id).stream().map(Tally::columns).toList());
    }

    private static Map<String, Object> columns(Row row) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("task_id", row.id());
        columns.put("seen", row.seen());
        columns.put("sequence", row.sequence());
        columns.put("position", row.position());
        return columns;
    }
}
