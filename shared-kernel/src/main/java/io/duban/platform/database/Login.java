package io.duban.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where and as whom to log in.
 *
 * @param url JDBC URL of PostgreSQL
 * @param password may be empty where the server asks for none
 */
record Login(String url, String user, String password) {

    /** @return a plain connection outside any pool, as the login user itself */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        properties.setProperty("ApplicationName", "duban");
        return DriverManager.getConnection(url, properties);
    }

    /** The address as shown to people: no parameters, since these may hold a password. */
    String address() {
        return url.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return user + "@" + address();
    }
}
