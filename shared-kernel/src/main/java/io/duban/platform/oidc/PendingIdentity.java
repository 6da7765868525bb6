package io.duban.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * An identity that its owner has shown and not yet bound; kept in the session until they confirm.
 *
 * @param account whose it shall become
 * @param provider the provider's id
 * @param name as the provider calls the person, to be recognised by; not stored
 * @param wrongPasswords how often the confirmation has failed
 */
public record PendingIdentity(String account, String provider, String subject, String name, int wrongPasswords)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEY = PendingIdentity.class.getName();
    private static final int TRIES = 5;

    static Optional<PendingIdentity> find(HttpServletRequest request, String account) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(KEY))
                        .map(PendingIdentity.class::cast)
                        .filter(pending -> pending.account().equals(account));
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }

    /** A session that somebody else has taken over is no place to guess a password in. */
    void failed(HttpServletRequest request) {
        if (wrongPasswords + 1 >= TRIES) {
            forget(request);
        } else {
            new PendingIdentity(account, provider, subject, name, wrongPasswords + 1).keep(request);
        }
    }
}
