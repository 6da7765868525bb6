package io.duban.platform.database;

import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;

/** Carries out the few statements that neither side's role may: as the login user, who owns the tables. */
public final class OwnersTouch {

    private final OpenDatabase database;

    OwnersTouch(OpenDatabase database) {
        this.database = database;
    }

    /**
     * One after the other on a connection of their own, each for itself, in no transaction.
     *
     * @param statements never with anything in them that a person has typed
     */
    public void run(List<String> statements) throws DataAccessException {
        try (var connection = database.login().connect();
                var carried = connection.createStatement()) {
            for (var statement : statements) {
                carried.execute(statement);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("carrying out as the owner", null, e);
        }
    }
}
