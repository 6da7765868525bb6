package io.duban.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the server that an earlier run left, or another process uses, on our data directory. */
final class LivingServer {

    private static final Logger log = LoggerFactory.getLogger(LivingServer.class);

    private enum Answer {
        OURS,
        BUSY,
        ANOTHERS,
        NONE
    }

    private LivingServer() {}

    /**
     * Waits while a living server recovers or ends. Removes a lock that names a process which is no server of these data;
     * a lock whose process is gone is left to PostgreSQL, which also looks for backends that outlived it.
     *
     * @return the port of the server that answers for these data, or nothing when one may be started
     */
    static Optional<Integer> find(DataDirectory data, Duration patience) throws IOException {
        long giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<PostmasterFile> found = PostmasterFile.in(data.path());
            if (found.isEmpty() || !found.get().processLives()) {
                return Optional.empty();
            }
            PostmasterFile lock = found.get();
            Answer answer = ask(lock, data);
            if (answer == Answer.OURS) {
                return Optional.of(lock.port());
            }
            if (answer == Answer.ANOTHERS || answer == Answer.NONE && !lock.processIsPostgres()) {
                log.info("removing the lock of a server that is gone: process {} is not it", lock.pid());
                Files.deleteIfExists(lock.file());
                return Optional.empty();
            }
            if (System.nanoTime() > giveUp) {
                throw new DatabaseUnusable("内置数据库的进程 %d 没有应答；请查看数据目录旁的 postgres.log，结束该进程后再启动。".formatted(lock.pid()));
            }
            Pause.shortly();
        }
    }

    private static Answer ask(PostmasterFile lock, DataDirectory data) throws IOException {
        if (lock.port() == 0) {
            return Answer.NONE;
        }
        Login login = new Login(EmbeddedServer.url(lock.port(), "postgres"), DataDirectory.SUPERUSER, data.password());
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SHOW data_directory")) {
            answer.next();
            return isSame(Path.of(answer.getString(1)), data.path()) ? Answer.OURS : Answer.ANOTHERS;
        } catch (SQLException e) {
            return "57P03".equals(e.getSQLState()) ? Answer.BUSY : Answer.NONE;
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.isSameFile(one, other);
    }
}
