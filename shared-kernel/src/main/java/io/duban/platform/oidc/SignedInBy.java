package io.duban.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * Kept in the session of somebody who came in through a provider: the place where a second factor of our own learns whether it
 * still has to be asked, and where signing out learns where else to sign out.
 *
 * @param account as whom; a later sign-in of another account in the same session is not theirs
 * @param provider the provider's id
 * @param moreThanOneFactor whether the provider has asked for more than one factor
 * @param idToken the provider's own signed word, which it wants back when the person signs out there
 */
public record SignedInBy(String account, String provider, boolean moreThanOneFactor, String idToken)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEY = SignedInBy.class.getName();

    /** How this account came into this session; empty if by its password. */
    public static Optional<SignedInBy> of(HttpServletRequest request, String account) {
        return find(request).filter(by -> by.account().equals(account));
    }

    static Optional<SignedInBy> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(KEY)).map(SignedInBy.class::cast);
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    /** Without the token, so that no log shows it. */
    @Override
    public String toString() {
        return "SignedInBy[%s, %s]".formatted(account, provider);
    }
}
