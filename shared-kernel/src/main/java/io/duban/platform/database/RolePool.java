package io.duban.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The two pools: each logs in as the given user and takes on the role of its side. */
enum RolePool {
    EVENTS("duban_command", "events"),
    VIEWS("duban_query", "views, events");

    private final String role;
    private final String searchPath;

    RolePool(String role, String searchPath) {
        this.role = role;
        this.searchPath = searchPath;
    }

    HikariDataSource open(Login login, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name().toLowerCase(java.util.Locale.ROOT));
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(10_000);
        config.setConnectionInitSql(session());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "duban " + config.getPoolName());
        config.addDataSourceProperty("connectTimeout", "10");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw LoginRefused.explain(login, e);
        }
    }

    /**
     * The driver sends the JVM's time zone, so that UTC must be said. A transaction idle for a minute is ended: readers
     * of the event table must not wait for it. This is set here and not for the server, since it must hold on an
     * external one too and must not hit the migrations' lock.
     */
    private String session() {
        return "SET ROLE %s; SET search_path TO %s; SET TIME ZONE 'UTC'; SET idle_in_transaction_session_timeout TO '60s'"
                .formatted(role, searchPath);
    }
}
