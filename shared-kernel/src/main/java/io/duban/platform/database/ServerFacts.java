package io.duban.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What the server says of itself to our login.
 *
 * @param version {@code server_version_num}: 150000 is 15.0
 * @param standby a copy in recovery that takes no writes
 */
record ServerFacts(int version, String fsync, String synchronousCommit, String encoding, boolean standby) {

    private static final int OLDEST = 15;

    private static final String ASK = """
            SELECT current_setting('server_version_num')::int AS version,
                   current_setting('fsync')                   AS fsync,
                   current_setting('synchronous_commit')      AS synchronous_commit,
                   current_setting('server_encoding')         AS encoding,
                   pg_is_in_recovery()                        AS standby
            """;

    static ServerFacts ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(ASK)) {
            answer.next();
            return new ServerFacts(
                    answer.getInt("version"),
                    answer.getString("fsync"),
                    answer.getString("synchronous_commit"),
                    answer.getString("encoding"),
                    answer.getBoolean("standby"));
        }
    }

    /** @return why the product refuses this server, if it does: an acknowledged command must survive a power cut */
    Optional<String> complaint() {
        if (version / 10_000 < OLDEST) {
            return Optional.of("PostgreSQL %d 太旧；请升级到 15 至 18 版。".formatted(version / 10_000));
        }
        if (standby) {
            return Optional.of("这个 PostgreSQL 是只读的备库；请改连主库。");
        }
        if (!"UTF8".equals(encoding)) {
            return Optional.of("数据库的编码是 %s，不能存中文；请用 ENCODING 'UTF8' 重新建库。".formatted(encoding));
        }
        if (!"on".equals(fsync)) {
            return Optional.of("PostgreSQL 的 fsync 是关闭的，断电会丢数据；请在 postgresql.conf 中设 fsync = on 后重启数据库。");
        }
        if ("off".equals(synchronousCommit)) {
            return Optional.of(
                    "PostgreSQL 的 synchronous_commit 是关闭的，断电会丢失已确认的操作；请设 synchronous_commit = on（服务器、数据库和用户各级都要查）。");
        }
        return Optional.empty();
    }
}
