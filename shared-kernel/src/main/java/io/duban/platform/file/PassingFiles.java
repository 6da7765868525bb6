package io.duban.platform.file;

import io.duban.platform.file.store.FileStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that are kept only until their content was carried over, as ledgers are: the original names citizens. After that, or
 * when nobody carried it over in time, key and content are destroyed; the same file may be handed in again.
 */
public final class PassingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PassingFiles.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final FileStores stores;
    private final Duration atMost;
    private final InstantSource time;

    /** @param atMost for how long a file waits to be carried over */
    PassingFiles(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            FileStores stores,
            Duration atMost,
            InstantSource time) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.stores = stores;
        this.atMost = atMost;
        this.time = time;
    }

    /** What is kept for another purpose already stays. */
    void note(String sha256) {
        jdbc.sql("""
                INSERT INTO events.passing_file (sha256, kept_at)
                SELECT :sha256, :at
                 WHERE EXISTS (SELECT FROM events.passing_file WHERE sha256 = :sha256)
                    OR NOT EXISTS (SELECT FROM events.file_key WHERE sha256 = :sha256 AND kept)
                   AND NOT EXISTS (SELECT FROM events.stored_file WHERE sha256 = :sha256)
                ON CONFLICT (sha256) DO UPDATE SET kept_at = excluded.kept_at""").param("sha256", sha256).param("at", at(time.instant())).update();
    }

    void keepForGood(String sha256) {
        jdbc.sql("SELECT events.keep_file_for_good(:sha256)::text")
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    /**
     * Destroys the file, unless it is kept for another purpose or an import still needs it. Never fails: what cannot be
     * destroyed now is destroyed when its time is over.
     */
    public void destroy(String sha256) {
        destroy(sha256, OffsetDateTime.MAX);
    }

    /** Destroys what has waited for too long. */
    public void destroyWhatIsOver() {
        var before = at(time.instant().minus(atMost));
        jdbc.sql("SELECT sha256 FROM events.passing_file WHERE kept_at <= :before ORDER BY kept_at")
                .param("before", before)
                .query(String.class)
                .list()
                .forEach(sha256 -> destroy(sha256, before));
    }

    /** The key's row is locked until the content is gone too, so that nobody keeps the same content in between. */
    private void destroy(String sha256, OffsetDateTime keptBefore) {
        try {
            transaction.executeWithoutResult(status -> {
                var destroyed = jdbc.sql("SELECT events.destroy_passing_file(:sha256, :before)")
                        .param("sha256", sha256)
                        .param("before", keptBefore)
                        .query(Boolean.class)
                        .single();
                if (destroyed) {
                    remove(sha256);
                }
            });
        } catch (RuntimeException later) {
            LOG.warn("The passing file {} could not be destroyed yet", sha256, later);
        }
    }

    private void remove(String sha256) {
        try {
            for (var store : stores.all()) {
                store.remove(sha256);
            }
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
