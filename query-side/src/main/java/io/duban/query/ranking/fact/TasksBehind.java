package io.duban.query.ranking.fact;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.query.sight.ScopedReads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matters behind a unit's numbers; their titles are read with the viewer's eyes, the numbers are everybody's. */
@Component
public class TasksBehind {

    private static final String ROWS = """
            SELECT e.name, e.value, t.task_id, t.number, t.title, v.sequence, v.occurred_at
              FROM views.fact_entry e
              LEFT JOIN views.task t ON t.task_id = e.task_id
              LEFT JOIN views.task_version v ON v.task_id = t.task_id AND v.position = e.from_position
             WHERE e.unit_id = :unit AND e.%1$s >= :from AND e.%1$s < :until
               AND %2$s
             ORDER BY e.name COLLATE "C", t.number_year, t.number_serial, t.title COLLATE "C", e.task_id, e.serial
            """;

    private final ScopedReads reads;

    TasksBehind(ScopedReads reads) {
        this.reads = reads;
    }

    public List<TaskBehind> of(UnitId unit, FactQuestion question, Actor viewer) {
        var sql = ROWS.formatted(question.day(), FactQuery.stands(question));
        return reads.as(viewer, views -> FactQuery.bind(views.sql(sql), question)
                .param("unit", unit.value())
                .query(TasksBehind::row)
                .list());
    }

    private static TaskBehind row(ResultSet row, int number) throws SQLException {
        var happened = row.getObject("occurred_at", OffsetDateTime.class);
        return new TaskBehind(
                row.getString("name"),
                row.getLong("value"),
                row.getObject("task_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                sequence(row),
                happened == null ? null : happened.toInstant());
    }

    private static @Nullable Long sequence(ResultSet row) throws SQLException {
        var sequence = row.getLong("sequence");
        return row.wasNull() ? null : sequence;
    }
}
