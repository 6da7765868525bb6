package io.duban.platform.person;

import io.duban.platform.database.OwnersTouch;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives back the space of destroyed keys and fields. The database only marks a row as dead, and tidying up later leaves its
 * bytes in the page until something else is written there: the small tables are therefore written anew. What cannot be
 * done now is done after the next erasure or at the next start.
 */
final class ErasedRows {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedRows.class);

    private final OwnersTouch owner;
    private final JdbcClient events;
    private final InstantSource time;

    ErasedRows(OwnersTouch owner, JdbcClient events, InstantSource time) {
        this.owner = owner;
        this.events = events;
        this.time = time;
    }

    /** Never fails: the person is erased already, and whoever asked for it is not to be told otherwise. */
    synchronized void sweep() {
        try {
            owner.run(List.of(
                    "SET lock_timeout TO '10s'",
                    "VACUUM (FULL) events.personal_field",
                    "VACUUM (FULL) events.personal_key",
                    "VACUUM (FULL) events.file_key", // the ledger that named the person was sealed under one of these
                    "UPDATE events.personal_key SET swept_at = '%s' WHERE state = 'ERASED' AND swept_at IS NULL"
                            .formatted(OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))));
        } catch (RuntimeException later) {
            LOG.warn(
                    "The space of erased personal data could not be given back now; the next start tries again", later);
        }
    }

    /** At the start: whether a killed process, or one that had to wait too long, left something. */
    void sweepIfNeeded() {
        var left = events.sql("SELECT count(*) FROM events.personal_key WHERE state = 'ERASED' AND swept_at IS NULL")
                .query(Integer.class)
                .single();
        if (left > 0) {
            sweep();
        }
    }
}
