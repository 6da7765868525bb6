package io.duban.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A database that answers, keeps what it acknowledges, and is migrated. Closing gives up our own server, if it is ours. */
final class OpenDatabase implements AutoCloseable {

    private final Login login;
    private final @Nullable EmbeddedServer server;

    private OpenDatabase(Login login, @Nullable EmbeddedServer server) {
        this.login = login;
        this.server = server;
    }

    /** @throws DatabaseUnusable with the one line that says why not */
    static OpenDatabase open(DatabaseSettings settings, RandomGenerator random) {
        OpenDatabase database =
                switch (settings) {
                    case DatabaseSettings.External external -> new OpenDatabase(external.login(), null);
                    case DatabaseSettings.Embedded embedded -> {
                        EmbeddedServer server = EmbeddedServer.start(embedded.home(), random);
                        yield new OpenDatabase(server.login(), server);
                    }
                };
        try {
            check(database.login);
            Migrations.run(database.login);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    static void check(Login login) {
        try (Connection connection = login.connect()) {
            ServerFacts.ask(connection).complaint().ifPresent(sentence -> {
                throw new DatabaseUnusable(sentence);
            });
            NotEnoughRights.refuse(login, connection);
        } catch (SQLException e) {
            throw LoginRefused.explain(login, e);
        }
    }

    Login login() {
        return login;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
