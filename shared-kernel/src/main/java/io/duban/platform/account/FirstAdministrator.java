package io.duban.platform.account;

import io.duban.kernel.people.Role;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.password.PasswordSettings;
import io.duban.platform.password.RandomPassword;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the one account with which a county begins: a system administrator, in a database that has no account at all. Its
 * one-time password is shown before the account is there for good, so that a crash never leaves one that nobody can open; one
 * that ran out unused, while there is still no other account, is replaced.
 */
public final class FirstAdministrator {

    /** Its name. */
    public static final String ACCOUNT = "guanliyuan";

    private final JdbcClient views;
    private final AccountWriting writing;
    private final TransactionOperations transaction;
    private final AuditLog audit;
    private final PasswordEncoder encoder;
    private final RandomPassword passwords;
    private final PasswordSettings settings;
    private final InstantSource time;

    FirstAdministrator(
            JdbcClient views,
            AccountWriting writing,
            TransactionOperations transaction,
            AuditLog audit,
            PasswordEncoder encoder,
            RandomPassword passwords,
            PasswordSettings settings,
            InstantSource time) {
        this.views = views;
        this.writing = writing;
        this.transaction = transaction;
        this.audit = audit;
        this.encoder = encoder;
        this.passwords = passwords;
        this.settings = settings;
        this.time = time;
    }

    /**
     * @param show is given the password, and nobody else ever
     * @return whether the account was made; false when there was any before
     */
    public boolean makeIfNobodyIsThere(Consumer<String> show) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            writing.waitForTurn();
            if (somebodyIsThere()) {
                return false;
            }
            var password = passwords.next();
            make(Objects.requireNonNull(encoder.encode(password)));
            audit.record(AuditEntry.byNobody(AuditAct.ACCOUNT_CREATED)
                    .about("account:" + ACCOUNT)
                    .with("to", Role.ADMINISTRATOR.label()));
            show.accept(password);
            return true;
        }));
    }

    private boolean somebodyIsThere() {
        return views.sql("""
                SELECT EXISTS (SELECT FROM events.account
                               WHERE NOT (account = :account AND coalesce(one_time_until <= :now, false)))""")
                .param("account", ACCOUNT)
                .param("now", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private void make(String hash) {
        views.sql("""
                INSERT INTO events.account (account, password_hash, name, role, one_time_until, created_at)
                VALUES (:account, :hash, :name, :role, :until, :now)
                ON CONFLICT (account) DO UPDATE
                SET password_hash = excluded.password_hash, one_time_until = excluded.one_time_until""")
                .param("account", ACCOUNT)
                .param("hash", hash)
                .param("name", Role.ADMINISTRATOR.label())
                .param("role", Role.ADMINISTRATOR.name())
                .param("until", OffsetDateTime.ofInstant(time.instant().plus(settings.oneTimeFor()), ZoneOffset.UTC))
                .param("now", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                .update();
    }
}
