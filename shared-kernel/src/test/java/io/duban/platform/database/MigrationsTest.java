package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {

    @TempDir
    Path folder;

    @Test
    void views_are_migrated_where_the_query_side_is_present_and_belong_to_it() throws Exception {
        Path views = Files.createDirectories(folder.resolve("db/views"));
        Files.writeString(views.resolve("V1__shown.sql"), "CREATE TABLE shown (word text);");
        try (TestDatabase database = TestDatabase.fresh()) {
            withOnClassPath(folder, () -> Migrations.run(database.login()));
            withOnClassPath(folder, () -> Migrations.run(database.login())); // the next start finds nothing to do
            assertThat(ask(database.login(), """
                    SELECT string_agg(schemaname || '.' || tablename || ' of ' || tableowner, ', ' ORDER BY tablename)
                      FROM pg_tables WHERE schemaname = 'views'"""))
                    .isEqualTo("views.flyway_schema_history of duban_query, views.shown of duban_query");
        }
    }

    @Test
    void two_databases_of_one_server_may_make_the_roles_at_once() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(TestServer.newHome(), new SecureRandom());
                Connection connection = server.administrator("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE other OWNER duban");
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> Migrations.run(server.login("other")));
            Migrations.run(server.login());
            other.join();
            assertThat(ask(server.login(), "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'duban\\_%'"))
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18})
    void every_supported_version_that_this_machine_has_is_migrated(int version) throws Exception {
        Path bin = Path.of("/usr/lib/postgresql/" + version + "/bin");
        assumeTrue(Files.isDirectory(bin), "PostgreSQL " + version + " is not on this machine");
        try (EmbeddedServer server = EmbeddedServer.start(
                DubanHome.at(folder), new SecureRandom(), ServerAccount.ofThisProcess(), () -> ServerBinaries.at(bin)
                        .orElseThrow())) {
            OpenDatabase.check(server.login());
            Migrations.run(server.login());
            try (var views = RolePool.VIEWS.open(server.login(), 1);
                    Connection connection = views.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE shadow (word text)");
            }
            OpenDatabase.check(server.login());
        }
    }

    private static void withOnClassPath(Path folder, Runnable work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader more = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(more);
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String ask(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
