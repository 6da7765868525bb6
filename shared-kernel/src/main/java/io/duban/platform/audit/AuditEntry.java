package io.duban.platform.audit;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act as it is written down. Never holds a password, a token, or the personal data that was read.
 *
 * @param account who did it; null where nobody is known, as when somebody tries an account that does not exist
 * @param succeeded false for what was tried and refused
 * @param subject what it was done to, such as {@code account:zhuren} or {@code task:…}
 * @param details what else an auditor needs, in a few words each
 */
public record AuditEntry(
        AuditAct act,
        @Nullable String account,
        @Nullable Role role,
        boolean succeeded,
        @Nullable String subject,
        Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }

    public static AuditEntry of(AuditAct act, Actor who) {
        return new AuditEntry(act, who.account(), who.role(), true, null, Map.of());
    }

    /** Somebody who is not signed in, or whose account is not known. */
    public static AuditEntry byNobody(AuditAct act) {
        return new AuditEntry(act, null, null, true, null, Map.of());
    }

    public AuditEntry failed() {
        return new AuditEntry(act, account, role, false, subject, details);
    }

    public AuditEntry about(String what) {
        return new AuditEntry(act, account, role, succeeded, what, details);
    }

    public AuditEntry with(String name, String value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new AuditEntry(act, account, role, succeeded, subject, more);
    }
}
