package io.duban.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A new, migrated and otherwise empty database on a real server: {@link #fresh()}. One server runs per JVM and ends with
 * it. The migrations are those on the class path of the module under test; they run once, each database is a copy.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TEMPLATE = "duban_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedServer server;
    private final String name;
    private final HikariDataSource events;
    private final HikariDataSource views;

    private TestDatabase(EmbeddedServer server, String name) {
        this.server = server;
        this.name = name;
        this.events = RolePool.EVENTS.open(server.login(name), 10);
        this.views = RolePool.VIEWS.open(server.login(name), 10);
    }

    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        EmbeddedServer server = TestServer.running();
        TestServer.asAdministrator("CREATE DATABASE " + name + " OWNER duban TEMPLATE " + template(server));
        return new TestDatabase(server, name);
    }

    private static synchronized String template(EmbeddedServer server) {
        if (TestServer.isMissing(TEMPLATE)) {
            TestServer.asAdministrator("CREATE DATABASE " + TEMPLATE + " OWNER duban");
            Migrations.run(server.login(TEMPLATE));
        }
        return TEMPLATE;
    }

    /** As role duban_command, search path events. */
    public DataSource eventsDataSource() {
        return events;
    }

    /** As role duban_query, search path views, events. */
    public DataSource viewsDataSource() {
        return views;
    }

    /** As the server's superuser, for what a test must arrange behind the product's back. */
    public DataSource adminDataSource() {
        PGSimpleDataSource admin = new PGSimpleDataSource();
        Login login = server.administrator(name);
        admin.setUrl(login.url());
        admin.setUser(login.user());
        admin.setPassword(login.password());
        return admin;
    }

    /** The settings with which an application takes this database for an external one. */
    public Map<String, Object> properties() {
        Login login = login();
        return Map.of(
                "duban.database.url", login.url(),
                "duban.database.user", login.user(),
                "duban.database.password", login.password(),
                "duban.database.pool.events", 5,
                "duban.database.pool.views", 8,
                "duban.home", TestServer.home().resolve("home-of-" + name).toString());
    }

    Login login() {
        return server.login(name);
    }

    /** Ends the pools and drops the database. */
    @Override
    public void close() {
        events.close();
        views.close();
        try (Connection connection = server.administrator("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
