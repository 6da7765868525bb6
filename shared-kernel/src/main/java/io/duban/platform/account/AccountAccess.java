package io.duban.platform.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.factor.FactorState;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.session.OwnSessions;
import io.duban.platform.session.PersonalSession;
import io.duban.platform.token.OpenDoors;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How people are in: their sessions and second factors, as the system administrator sees them, who helps where a device was
 * lost or a session is not the person's. One's own are on one's own pages. Each act is in the audit log or did not happen.
 */
public final class AccountAccess {

    private final OwnSessions sessions;
    private final SecondFactors factors;
    private final OpenDoors doors;
    private final TransactionOperations transaction;
    private final AuditLog audit;

    AccountAccess(
            OwnSessions sessions,
            SecondFactors factors,
            OpenDoors doors,
            TransactionOperations transaction,
            AuditLog audit) {
        this.sessions = sessions;
        this.factors = factors;
        this.doors = doors;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** Those that are open, the last used first. */
    public List<PersonalSession> sessions(String account) {
        return sessions.of(account, null);
    }

    public FactorState factor(String account) {
        return factors.state(account);
    }

    /** Signs the person out everywhere. */
    public AccountAnswer endSessions(Actor by, String account) {
        return unlessRefused(by, account, () -> {
            var ended = doors.closeSessions(account, null);
            if (ended == 0) {
                return refused("sessions-none", "这个账号没有打开的会话，不需要结束。");
            }
            audit.record(AuditEntry.of(AuditAct.SESSION_ENDED, by)
                    .about("account:" + account)
                    .with("sessions", Integer.toString(ended)));
            return new AccountAnswer.Done();
        });
    }

    /** Takes the second factor off somebody who lost device and recovery codes. */
    public AccountAnswer removeFactor(Actor by, String account) {
        return unlessRefused(
                by,
                account,
                () -> factors.removeFor(account, by)
                        ? new AccountAnswer.Done()
                        : refused("factor-none", "这个账号没有设置动态口令，不需要取消。"));
    }

    private AccountAnswer unlessRefused(Actor by, String account, Supplier<AccountAnswer> act) {
        Optional<Rejection> refused = AdministratorRules.helpOther(by, account);
        return refused.<AccountAnswer>map(AccountAnswer.Refused::new)
                .orElseGet(() -> Objects.requireNonNull(transaction.execute(status -> act.get())));
    }

    private static AccountAnswer refused(String code, String sentence) {
        return new AccountAnswer.Refused(new Rejection.WrongState("account." + code, sentence));
    }
}
