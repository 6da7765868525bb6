package io.duban.platform.oidc;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which identity stands for which account: at most one of each provider for an account, at most one account for an identity.
 * A person binds and unbinds their own; the security administrator anybody's. Each change is in the audit log or did not happen.
 */
public final class AccountIdentities {

    private static final int LONGEST_SUBJECT = 255;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final AuditLog audit;
    private final InstantSource time;

    AccountIdentities(JdbcClient jdbc, TransactionOperations transaction, AuditLog audit, InstantSource time) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.time = time;
    }

    /** The account that this identity stands for, disabled or not. */
    Optional<String> account(String issuer, String subject) {
        if (subject.indexOf('\u0000') >= 0) {
            return Optional.empty(); // PostgreSQL's text cannot hold it, so nobody has it
        }
        return jdbc.sql("SELECT account FROM events.account_identity WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    /** The identities that stand for an account, also of providers that are no longer configured. */
    public List<BoundIdentity> of(String account) {
        return jdbc.sql("""
                SELECT issuer, subject, bound_at
                FROM events.account_identity
                WHERE account = :account
                ORDER BY bound_at, issuer""")
                .param("account", account)
                .query((row, number) -> new BoundIdentity(
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getObject("bound_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public Optional<BoundIdentity> of(String account, Provider provider) {
        return of(account).stream()
                .filter(bound -> bound.issuer().equals(provider.issuer()))
                .findFirst();
    }

    /**
     * Lets an identity stand for an account from the next sign-in on.
     *
     * @param subject what the provider calls the person, 1 to 255 characters
     * @param by the person themself, or the security administrator
     * @return why not, or nothing
     */
    public Optional<Rejection> bind(String account, Provider provider, String subject, Actor by) {
        if (!mayDecide(account, by)) {
            return Optional.of(notYours());
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || subject.indexOf('\u0000') >= 0) {
            return Optional.of(new Rejection.Invalid("identity.subject", "subject", "请填写认证中心里的用户标识（sub），最多 255 个字符。"));
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var refused = insert(account, provider.issuer(), subject)
                    ? Optional.<Rejection>empty()
                    : Optional.of(whyNot(account, provider, subject));
            if (refused.isEmpty()) {
                audit.record(entry(AuditAct.IDENTITY_BOUND, account, provider, by));
            }
            return refused;
        }));
    }

    /** Takes the identity of this provider away from an account; nobody comes in by it from the next sign-in on. */
    public Optional<Rejection> unbind(String account, Provider provider, Actor by) {
        if (!mayDecide(account, by)) {
            return Optional.of(notYours());
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var gone = jdbc.sql("DELETE FROM events.account_identity WHERE account = :account AND issuer = :issuer")
                    .param("account", account)
                    .param("issuer", provider.issuer())
                    .update();
            if (gone == 0) {
                return Optional.of(new Rejection.NotFound("identity.none", "没有绑定这个认证中心的身份，不需要解除。"));
            }
            audit.record(entry(AuditAct.IDENTITY_UNBOUND, account, provider, by));
            return Optional.<Rejection>empty();
        }));
    }

    private boolean insert(String account, String issuer, String subject) {
        return jdbc.sql("""
                INSERT INTO events.account_identity (issuer, subject, account, bound_at)
                SELECT :issuer, :subject, account, :at FROM events.account WHERE account = :account
                ON CONFLICT DO NOTHING""")
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                        .param("account", account)
                        .update()
                == 1;
    }

    private Rejection whyNot(String account, Provider provider, String subject) {
        if (of(account, provider).isPresent()) {
            return new Rejection.WrongState("identity.already-bound", "这个账号已绑定该认证中心的一个身份；要换成别的，请先解除绑定。");
        }
        return account(provider.issuer(), subject).isPresent()
                ? new Rejection.Conflict("identity.taken", "这个身份已绑定另一个账号；请先在那个账号里解除，或请安全管理员处理。")
                : new Rejection.NotFound("identity.no-account", "没有这个账号。");
    }

    private static boolean mayDecide(String account, Actor by) {
        return by.account().equals(account) || by.role() == Role.SECURITY_ADMINISTRATOR;
    }

    private static Rejection notYours() {
        return new Rejection.NotAllowed("identity.not-yours", "只能绑定或解除自己账号的身份；别人的请由安全管理员办理。");
    }

    private static AuditEntry entry(AuditAct act, String account, Provider provider, Actor by) {
        return AuditEntry.of(act, by).about("account:" + account).with("via", provider.via());
    }
}
