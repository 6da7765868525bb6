package io.duban.query.projection;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables beside: built under their own names, then renamed. Keys are there from the start, since rows are replaced while
 * the shadow grows; other indexes are built when the bulk is in.
 */
final class ShadowTables {

    private record Named(String name, String definition) {}

    private final JdbcClient jdbc;
    private final List<String> tables;

    ShadowTables(JdbcClient jdbc, List<String> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Begins anew; what a killed rebuild has left goes first. */
    void create() {
        for (var table : tables) {
            drop(table);
            run("CREATE TABLE %s (LIKE views.%s INCLUDING DEFAULTS INCLUDING STORAGE)", shadow(table), table);
            storage(table).ifPresent(options -> run("ALTER TABLE %s SET (%s)", shadow(table), options));
            for (var key : keys(table)) {
                run("ALTER TABLE %s ADD CONSTRAINT %s %s", shadow(table), key.name() + Shelf.SHADOW, key.definition());
            }
        }
    }

    /** The indexes of the table that serves, beside their models. */
    void index() {
        for (var table : tables) {
            for (var index : indexes(table)) {
                run(index.definition()
                        .replaceFirst(
                                " INDEX " + index.name() + " ON views." + table + " ",
                                " INDEX " + index.name() + Shelf.SHADOW + " ON " + shadow(table) + " "));
            }
            run("ANALYZE %s", shadow(table));
        }
    }

    /** Nobody reads or writes the serving tables until the transaction ends; in the order in which they are written. */
    void lockServing() {
        run("SET LOCAL lock_timeout = '10s'");
        tables.forEach(table -> run("LOCK TABLE views.%s IN ACCESS EXCLUSIVE MODE", table));
    }

    /** The shadows take the places and the names, those of keys and indexes too. */
    void takeOver() {
        for (var table : tables) {
            var keys = keys(table);
            var indexes = indexes(table);
            run("DROP TABLE views.%s", table);
            run("ALTER TABLE %s RENAME TO %s", shadow(table), table);
            for (var key : keys) {
                run("ALTER TABLE views.%s RENAME CONSTRAINT %s TO %s", table, key.name() + Shelf.SHADOW, key.name());
            }
            for (var index : indexes) {
                run("ALTER INDEX views.%s RENAME TO %s", index.name() + Shelf.SHADOW, index.name());
            }
        }
    }

    void drop() {
        tables.forEach(this::drop);
    }

    private void drop(String table) {
        run("DROP TABLE IF EXISTS %s", shadow(table));
    }

    private List<Named> keys(String table) {
        return named("""
                SELECT conname AS name, pg_get_constraintdef(oid) AS definition
                  FROM pg_constraint
                 WHERE conrelid = ?::regclass AND contype IN ('p', 'u')
                 ORDER BY conname
                """, table);
    }

    private List<Named> indexes(String table) {
        return named("""
                SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
                  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                 WHERE i.indrelid = ?::regclass
                   AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
                 ORDER BY c.relname
                """, table);
    }

    private List<Named> named(String sql, String table) {
        return jdbc.sql(sql)
                .param("views." + table)
                .query((row, number) -> new Named(row.getString("name"), row.getString("definition")))
                .list();
    }

    /** Such as {@code fillfactor=70}; LIKE does not copy it. */
    private Optional<String> storage(String table) {
        return jdbc.sql("""
                        SELECT array_to_string(reloptions, ', ') FROM pg_class
                         WHERE oid = ?::regclass AND reloptions IS NOT NULL
                        """).param("views." + table).query(String.class).optional();
    }

    private static String shadow(String table) {
        return "views." + table + Shelf.SHADOW;
    }

    private void run(String sql, Object... names) {
        jdbc.sql(sql.formatted(names)).update();
    }
}
