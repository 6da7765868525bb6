package io.duban.platform.audit;

import io.duban.kernel.people.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes along the audit log from its beginning and computes every digest anew, here and not in the database, whose functions
 * may have been changed like its rows.
 */
public final class AuditChain {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate oneMoment;
    private final AuditLog log;

    AuditChain(JdbcClient views, PlatformTransactionManager transactions, AuditLog log) {
        this.jdbc = views;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.log = log;
    }

    /**
     * A verification that was made.
     *
     * @param bad the number of the first entry that was not sound, as it was written down
     * @param fault what was wrong with it
     */
    public record Made(
            Instant at,
            @Nullable String account,
            boolean sound,
            @Nullable String bad,
            @Nullable String fault) {}

    /** Names the first bad entry, if there is one. */
    public AuditVerification verify() {
        return oneMoment.execute(status -> {
            var walk = jdbc.sql("SELECT entry_id, digest FROM events.audit_beginning")
                    .query((row, number) -> new Walk(row.getLong("entry_id"), row.getBytes("digest")))
                    .single();
            jdbc.sql("SELECT " + ChainedEntry.COLUMNS + " FROM events.audit_entry ORDER BY entry_id")
                    .withFetchSize(AT_ONCE)
                    .query((RowCallbackHandler) row -> walk.goOn(ChainedEntry.of(row)));
            return walk.result();
        });
    }

    /** The same, and writes down that somebody did and what came of it. */
    public AuditVerification verify(Actor who) {
        var result = verify();
        var entry = AuditEntry.of(AuditAct.AUDIT_VERIFIED, who)
                .about("audit")
                .with("entries", Long.toString(result.entries()))
                .with("upTo", Long.toString(result.last()))
                .with("digest", result.digest());
        var bad = result.bad();
        var fault = result.fault();
        log.record(
                bad == null || fault == null
                        ? entry
                        : entry.failed().with("bad", bad.toString()).with("fault", fault.name()));
        return result;
    }

    /** When it was last verified, by whom, and whether everything was sound. */
    public Optional<Made> lastMade() {
        return lastMade(null);
    }

    /** The same by one account; the system's own is {@code system}. */
    public Optional<Made> lastMade(@Nullable String account) {
        return jdbc.sql("""
                SELECT at, account, succeeded, details ->> 'bad' AS bad, details ->> 'fault' AS fault
                FROM events.audit_entry
                WHERE act = 'AUDIT_VERIFIED' AND (:account::text IS NULL OR account = :account)
                ORDER BY entry_id DESC LIMIT 1""")
                .param("account", account)
                .query((row, number) -> new Made(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("account"),
                        row.getBoolean("succeeded"),
                        row.getString("bad"),
                        row.getString("fault")))
                .optional();
    }

    private static final class Walk {

        private long last;
        private byte[] digest;
        private long entries;
        private @Nullable Long bad;
        private AuditVerification.@Nullable Fault fault;

        Walk(long beginning, byte[] digest) {
            this.last = beginning;
            this.digest = digest;
        }

        void goOn(ChainedEntry entry) {
            entries++;
            if (bad != null) {
                return;
            }
            if (entry.id() > last + 1) {
                bad = last + 1;
                fault = AuditVerification.Fault.MISSING;
            } else if (entry.id() <= last || !entry.isSoundAfter(digest)) {
                bad = entry.id();
                fault = AuditVerification.Fault.CHANGED;
            } else {
                last = entry.id();
                digest = Arrays.copyOf(entry.digest(), entry.digest().length);
            }
        }

        AuditVerification result() {
            return new AuditVerification(entries, last, HexFormat.of().formatHex(digest), bad, fault);
        }
    }
}
