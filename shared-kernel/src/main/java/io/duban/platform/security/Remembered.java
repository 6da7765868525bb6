package io.duban.platform.security;

import io.duban.platform.session.SessionKeys;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * What a session knows of its person: who it is and a digest of the password's hash, by which a changed password is
 * noticed. Role, unit and name are read from the account with every request.
 *
 * @param awaitsCode the password was right and the second factor is still wanted: until then the person is nobody
 */
record Remembered(String account, String mark, boolean awaitsCode) {

    static Remembered of(Account account, boolean awaitsCode) {
        return new Remembered(account.account(), markOf(account), awaitsCode);
    }

    static Optional<Remembered> in(HttpSession session) {
        return session.getAttribute(SessionKeys.ACCOUNT) instanceof String account
                        && session.getAttribute(SessionKeys.MARK) instanceof String mark
                ? Optional.of(new Remembered(account, mark, session.getAttribute(SessionKeys.WRONG_CODES) != null))
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(SessionKeys.ACCOUNT, account);
        session.setAttribute(SessionKeys.MARK, mark);
        if (awaitsCode) {
            session.setAttribute(SessionKeys.WRONG_CODES, "0");
        } else {
            session.removeAttribute(SessionKeys.WRONG_CODES);
            session.setAttribute(SessionKeys.OWNER, account);
        }
    }

    /** Whether the account still has the password that was signed in with. */
    boolean fits(Account now) {
        return mark.equals(markOf(now));
    }

    private static String markOf(Account account) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(account.account().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Base64.getEncoder()
                    .encodeToString(digest.digest(account.passwordHash().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
