package io.duban.platform.session;

import io.duban.kernel.people.Actor;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** A person's own sessions, on every node: to look at and to end. An ended session opens nothing with its next request. */
public final class OwnSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SessionLimits limits;
    private final AuditLog audit;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, SessionLimits limits, AuditLog audit) {
        this.sessions = sessions;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Those that are open, the last used first.
     *
     * @param currentId the id of the session that asks, if one does
     */
    public List<PersonalSession> of(Actor who, @Nullable String currentId) {
        return of(who.account(), currentId);
    }

    /** The same of any account; whether the asker may is asked before. */
    public List<PersonalSession> of(String account, @Nullable String currentId) {
        return open(account).stream()
                .map(session -> new PersonalSession(
                        handle(session.getId()),
                        session.getAttribute(SessionKeys.ADDRESS),
                        session.getAttribute(SessionKeys.BROWSER),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(currentId)))
                .sorted(Comparator.comparing(PersonalSession::lastUsed).reversed())
                .toList();
    }

    /** Ends one's own session with this handle; false when there is none, or none any more. */
    public boolean end(Actor who, String handle) {
        var wanted = open(who.account()).stream()
                .filter(session -> handle(session.getId()).equals(handle))
                .toList();
        wanted.forEach(session -> end(who, session));
        return !wanted.isEmpty();
    }

    /** Ends all of one's sessions but this one; all of them when null. Says how many. */
    public int endOthers(Actor who, @Nullable String currentId) {
        var others = open(who.account()).stream()
                .filter(session -> !session.getId().equals(currentId))
                .toList();
        others.forEach(session -> end(who, session));
        return others.size();
    }

    private void end(Actor who, Session session) {
        sessions.deleteById(session.getId());
        String address = session.getAttribute(SessionKeys.ADDRESS);
        audit.record(AuditEntry.of(AuditAct.SESSION_ENDED, who)
                .about("account:" + who.account())
                .with("session", handle(session.getId()))
                .with("from", address == null ? "" : address));
    }

    private Collection<? extends Session> open(String account) {
        return sessions.findByPrincipalName(account).values().stream()
                .filter(session -> !session.isExpired())
                .filter(session -> !limits.isOver(session.getCreationTime(), session.getLastAccessedTime()))
                .toList();
    }

    private static String handle(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
