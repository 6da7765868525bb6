package io.duban.platform.file;

import io.duban.platform.file.store.FileStores;
import java.io.IOException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries out what was decided: the key goes first, then what is left of the content, which nobody can read any more. */
final class PurgedContent {

    private static final Logger LOG = LoggerFactory.getLogger(PurgedContent.class);

    private final JdbcClient jdbc;
    private final FileStores stores;
    private final InstantSource time;

    PurgedContent(JdbcClient jdbc, FileStores stores, InstantSource time) {
        this.jdbc = jdbc;
        this.stores = stores;
        this.time = time;
    }

    /** All that is left to do, also after a crash; a store that does not answer is asked again the next time. */
    void carryOut() {
        for (var sha256 : left()) {
            jdbc.sql("SELECT events.destroy_file_key(:sha256)::text")
                    .param("sha256", sha256)
                    .query(String.class)
                    .optional();
            try {
                for (var store : stores.all()) {
                    store.remove(sha256);
                }
                note(sha256);
            } catch (IOException later) {
                LOG.warn("Sealed content {} without a key could not be removed yet: {}", sha256, later.toString());
            }
        }
    }

    private List<String> left() {
        return jdbc.sql("""
                SELECT sha256 FROM events.file_purge WHERE state = 'APPROVED' AND removed_at IS NULL
                 UNION
                SELECT sha256 FROM events.quarantined_file WHERE state = 'PURGED' AND removed_at IS NULL""").query(String.class).list();
    }

    private void note(String sha256) {
        for (var table : List.of("file_purge", "quarantined_file")) {
            jdbc.sql("UPDATE events." + table + " SET removed_at = :at"
                            + " WHERE sha256 = :sha256 AND state IN ('APPROVED', 'PURGED') AND removed_at IS NULL")
                    .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                    .param("sha256", sha256)
                    .update();
        }
    }
}
