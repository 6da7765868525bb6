package io.duban.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schemas up to date from what is on the class path: {@code db/events} always, then {@code db/views} where
 * the query side is present. Tables in views belong to the role duban_query, which makes shadow tables when it rebuilds.
 */
final class Migrations {

    private Migrations() {}

    static void run(Login login) {
        try {
            events(login).migrate();
            if (hasViews()) {
                views(login).migrate();
            }
        } catch (RuntimeException e) {
            throw LoginRefused.explain(login, e);
        }
    }

    static Flyway events(Login login) {
        return at("events", login).createSchemas(true).load();
    }

    private static Flyway views(Login login) {
        return at("views", login)
                .createSchemas(false)
                .initSql("SET ROLE duban_query")
                .load();
    }

    private static FluentConfiguration at(String schema, Login login) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations("classpath:db/" + schema)
                .schemas(schema)
                .defaultSchema(schema)
                .cleanDisabled(true);
    }

    private static boolean hasViews() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:db/views/*.sql").length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
