package io.duban.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Which PostgreSQL to use. External when {@code DUBAN_DATABASE_URL}, {@code DUBAN_DATABASE_USER} and
 * {@code DUBAN_DATABASE_PASSWORD} (properties {@code duban.database.url}, {@code .user}, {@code .password}) are set,
 * embedded when none is.
 */
sealed interface DatabaseSettings {

    /** Our own server, its data under the home. */
    record Embedded(DubanHome home) implements DatabaseSettings {}

    /** Somebody's server, version 15 to 18. */
    record External(Login login) implements DatabaseSettings {}

    /** @throws DatabaseUnusable when only some of the three are set or the URL is not one of PostgreSQL */
    static DatabaseSettings from(Environment environment, DubanHome home) {
        String url = given(environment, "duban.database.url");
        String user = given(environment, "duban.database.user");
        String password = environment.getProperty("duban.database.password");
        if (url == null && user == null && password == null) {
            return new Embedded(home);
        }
        if (url == null || user == null) {
            throw new DatabaseUnusable(
                    "外部数据库的设置不全：DUBAN_DATABASE_URL、DUBAN_DATABASE_USER、DUBAN_DATABASE_PASSWORD 要一起给出；三个都不给则使用内置数据库。");
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnusable(
                    "DUBAN_DATABASE_URL 应以 jdbc:postgresql:// 开头，例如 jdbc:postgresql://127.0.0.1:5432/duban；请改正后再启动。");
        }
        return new External(new Login(url, user, password == null ? "" : password));
    }

    private static @Nullable String given(Environment environment, String name) {
        String value = environment.getProperty(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
