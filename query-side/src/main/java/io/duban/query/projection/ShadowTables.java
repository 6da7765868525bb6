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

    private record Policy(String name, String role, String condition) {}

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

    /**
     * What the serving table shows to whom goes with it: grants and row policies, none of which LIKE copies. Last of all, so
     * that nobody reads a shadow before, and told anew here, so that a policy that was made meanwhile is not lost.
     */
    private void lock(String table) {
        for (var grant : grants(table)) {
            run("GRANT %s ON %s TO %s", grant.definition(), shadow(table), grant.name());
        }
        if (isLocked(table)) {
            run("ALTER TABLE %s ENABLE ROW LEVEL SECURITY", shadow(table));
        }
        for (var policy : policies(table)) {
            jdbc.sql("CREATE POLICY " + policy.name() + " ON " + shadow(table) + " FOR SELECT TO " + policy.role()
                            + " USING (" + policy.condition() + ")")
                    .update();
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
            lock(table);
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

    /** To whom, and what. */
    private List<Named> grants(String table) {
        return named("""
                SELECT quote_ident(pg_get_userbyid(acl.grantee)) AS name, acl.privilege_type AS definition
                  FROM pg_class c, aclexplode(c.relacl) acl
                 WHERE c.oid = ?::regclass AND acl.grantee NOT IN (0, c.relowner)
                 ORDER BY 1, 2
                """, table);
    }

    private boolean isLocked(String table) {
        return jdbc.sql("SELECT relrowsecurity FROM pg_class WHERE oid = ?::regclass")
                .param("views." + table)
                .query(Boolean.class)
                .single();
    }

    private List<Policy> policies(String table) {
        return jdbc.sql("""
                        SELECT quote_ident(polname) AS name,
                               (SELECT string_agg(quote_ident(pg_get_userbyid(role)), ', ') FROM unnest(polroles) role) AS role,
                               pg_get_expr(polqual, polrelid) AS condition
                          FROM pg_policy WHERE polrelid = ?::regclass
                         ORDER BY polname
                        """)
                .param("views." + table)
                .query((row, number) ->
                        new Policy(row.getString("name"), row.getString("role"), row.getString("condition")))
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
