package io.duban.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a view's rows stand: the tables that serve, or the shadow tables of a rebuild. Rows are maps from column to value
 * and go to the database as one JSON parameter, so that any number of them is one statement.
 */
public final class Shelf {

    static final String SHADOW = "_rebuild";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final String suffix;

    private Shelf(JdbcClient jdbc, String suffix) {
        this.jdbc = jdbc;
        this.suffix = suffix;
    }

    /** The tables that serve. */
    public static Shelf live(JdbcClient jdbc) {
        return new Shelf(jdbc, "");
    }

    static Shelf shadow(JdbcClient jdbc) {
        return new Shelf(jdbc, SHADOW);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public String table(String name) {
        return "views." + name + suffix;
    }

    /** Inserts rows, or replaces those that stand at an earlier position. */
    public void upsert(String table, String key, Collection<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var changes = columns(rows).stream()
                .filter(column -> !column.equals(key))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        insert(table, rows, """
                ON CONFLICT (%s) DO UPDATE SET %s
                WHERE excluded.position > present.position
                """.formatted(key, changes));
    }

    /** Inserts rows and leaves alone those that exist. */
    public void insertOnly(String table, Collection<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            insert(table, rows, "ON CONFLICT DO NOTHING");
        }
    }

    private void insert(String table, Collection<Map<String, Object>> rows, String onConflict) {
        var columns = String.join(", ", columns(rows));
        jdbc.sql("""
                        INSERT INTO %1$s AS present (%2$s)
                        SELECT %2$s FROM json_populate_recordset(NULL::%1$s, :rows::json)
                        %3$s
                        """.formatted(table(table), columns, onConflict))
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    private static List<String> columns(Collection<Map<String, Object>> rows) {
        return List.copyOf(rows.iterator().next().keySet());
    }
}
