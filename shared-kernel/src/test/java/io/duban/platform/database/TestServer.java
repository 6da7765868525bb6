package io.duban.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The one server of a test JVM, in a temporary home, started as the product starts its own. */
final class TestServer {

    private static @Nullable EmbeddedServer server;
    private static @Nullable DubanHome home;

    private TestServer() {}

    static synchronized EmbeddedServer running() {
        if (server == null) {
            EmbeddedServer started = EmbeddedServer.start(home(), new SecureRandom());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started)));
            server = started;
        }
        return server;
    }

    static synchronized DubanHome home() {
        if (home == null) {
            try {
                home = DubanHome.at(Files.createTempDirectory("duban-test"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return home;
    }

    /** A new home that finds the server programs unpacked already: tests of other things need not wait for that. */
    static DubanHome newHome() throws IOException {
        running();
        DubanHome fresh = DubanHome.at(Files.createTempDirectory(home().path(), "home"));
        try (Stream<Path> files = Files.list(home().path())) {
            Path programs = files.filter(file -> file.getFileName().toString().startsWith("postgres-server-"))
                    .findAny()
                    .orElseThrow();
            Files.createSymbolicLink(fresh.resolve(programs.getFileName().toString()), programs);
        }
        return fresh;
    }

    static void asAdministrator(String sql) {
        try (Connection connection = running().administrator("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static boolean isMissing(String database) {
        try (Connection connection = running().administrator("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + database + "'")) {
            return !found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(EmbeddedServer started) {
        started.close();
        try {
            FileSystemUtils.deleteRecursively(home().path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
