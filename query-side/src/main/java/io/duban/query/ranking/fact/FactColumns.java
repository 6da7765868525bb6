package io.duban.query.ranking.fact;

import io.duban.platform.event.DubanJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Entries and folded tasks as columns. */
final class FactColumns {

    private static final JsonMapper STORED = DubanJson.mapper();

    private FactColumns() {}

    static Map<String, Object> of(FactTask task) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("task_id", task.id());
        row.put("sequence", task.sequence());
        row.put("position", task.position());
        row.put("state", STORED.valueToTree(settled(task)));
        return row;
    }

    static FactTask read(ResultSet row, int ignored) throws SQLException {
        return STORED.readValue(row.getString("state"), FactTask.class);
    }

    static Map<String, Object> of(UUID task, Entry entry) {
        var what = entry.contribution();
        var until = entry.until();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("task_id", task);
        row.put("serial", entry.serial());
        row.put("unit_id", what.unit().id().value());
        row.put("unit", what.unit().name());
        row.put("share", what.share().name());
        row.put("fact", what.fact());
        row.put("level", what.level());
        row.put("tags", what.tags());
        row.put("name", what.written());
        row.put("value", what.value());
        row.put("due_on", what.days().due());
        row.put("closed_on", what.days().closed());
        row.put("dispatched_on", what.days().dispatched());
        row.put("counts_after", what.countsAfter());
        row.put("events", what.events());
        row.put("event_id", entry.from().mark().event());
        row.put("from_position", entry.from().mark().position());
        row.put("happened_from", entry.from().happened());
        row.put("known_from", entry.from().known());
        row.put("until_position", until == null ? null : until.mark().position());
        row.put("happened_until", until == null ? null : until.happened());
        row.put("known_until", until == null ? null : until.known());
        row.put("position", (until == null ? entry.from() : until).mark().position());
        return row;
    }

    /** What the last event has changed is written already. */
    private static FactTask settled(FactTask task) {
        return new FactTask(
                task.id(),
                task.sequence(),
                task.position(),
                task.happened(),
                task.known(),
                task.entries(),
                task.matter(),
                task.open(),
                List.of());
    }
}
