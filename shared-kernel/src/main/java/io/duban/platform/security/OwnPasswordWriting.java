package io.duban.platform.security;

import io.duban.kernel.people.Actor;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.token.OpenDoors;
import io.duban.platform.token.TokenEnd;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts a person's new password into the table and into the audit log and ends what was open with the old one: all or nothing. */
final class OwnPasswordWriting {

    private final JdbcClient views;
    private final TransactionOperations transaction;
    private final AuditLog audit;
    private final InstantSource time;
    private final OpenDoors doors;

    OwnPasswordWriting(JdbcClient views, TransactionOperations transaction, AuditLog audit, InstantSource time) {
        this.views = views;
        this.transaction = transaction;
        this.audit = audit;
        this.time = time;
        this.doors = new OpenDoors(views);
    }

    /**
     * False when the password is not the one any more that this change began with.
     *
     * @param session the id of the one that goes on
     */
    boolean change(Account account, Actor actor, String hash, @Nullable String session) {
        var now = time.instant();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int changed = views.sql("""
                    UPDATE events.account SET password_hash = :hash, one_time_until = NULL, password_set_at = :now
                    WHERE account = :account AND password_hash = :before""")
                    .param("hash", hash)
                    .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .param("account", account.account())
                    .param("before", account.passwordHash())
                    .update();
            if (changed == 1) {
                var closed = doors.close(account.account(), TokenEnd.PASSWORD_CHANGED, session, now);
                audit.record(entry(actor)
                        .with("sessions", Integer.toString(closed.sessions()))
                        .with("tokens", Integer.toString(closed.tokens())));
            }
            return changed == 1;
        }));
    }

    void failed(Actor actor) {
        audit.record(entry(actor).failed());
    }

    private static AuditEntry entry(Actor actor) {
        return AuditEntry.of(AuditAct.PASSWORD_CHANGED, actor).about("account:" + actor.account());
    }
}
