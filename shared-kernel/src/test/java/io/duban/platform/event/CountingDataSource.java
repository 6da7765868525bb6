package io.duban.platform.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes each statement that is sent, and each commit: the round trips to the database. */
final class CountingDataSource extends DelegatingDataSource {

    final List<String> roundTrips = new CopyOnWriteArrayList<>();

    CountingDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return noting(Connection.class, super.getConnection(), "");
    }

    private <T> T noting(Class<T> type, T target, String sql) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "commit" -> roundTrips.add("COMMIT");
                        case "executeQuery", "executeUpdate", "executeBatch", "execute" ->
                            roundTrips.add(sql.isEmpty() ? String.valueOf(arguments[0]) : sql);
                        default -> {} // not a round trip
                    }
                    try {
                        var result = method.invoke(target, arguments);
                        return method.getName().equals("prepareStatement")
                                        && result instanceof PreparedStatement statement
                                ? noting(PreparedStatement.class, statement, (String) arguments[0])
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
