package io.duban.platform.security;

import io.duban.kernel.people.Role;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Writes down sign-ins that failed. A name that no account has is never written: people type their password into the wrong field. */
final class SignInRecord {

    private final Accounts accounts;
    private final AuditLog audit;

    SignInRecord(Accounts accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    void failed(String name) {
        write(AuditAct.SIGN_IN_FAILED, name);
    }

    void throttled(String name) {
        write(AuditAct.SIGN_IN_THROTTLED, name);
    }

    private void write(AuditAct act, String name) {
        var known = accounts.find(name);
        String account = known.map(Account::account).orElse(null);
        Role role = known.map(Account::role).orElse(null);
        audit.record(new AuditEntry(act, account, role, false, null, Map.of()));
    }

    /** The sender's address; empty, and then counted together, where there is none. */
    static String addressOf(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? web.getRemoteAddress()
                : "";
    }
}
