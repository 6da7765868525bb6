package io.duban.platform.security;

import io.duban.kernel.people.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security carries them through one request; never kept in a session. */
final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final boolean gaveCode;

    SignedIn(Account account) {
        this(account, false);
    }

    private SignedIn(Account account, boolean gaveCode) {
        this.account = account;
        this.gaveCode = gaveCode;
    }

    /** Makes this account the one that the current request acts as; for this request only. */
    static void enter(Account account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(account).authentication());
        SecurityContextHolder.setContext(context);
    }

    /** The person after the password alone, or after what stands for it. */
    static Authentication withPassword(Account account) {
        return new SignedIn(account).authentication();
    }

    /** The person after password and second factor. */
    static Authentication withCode(Account account) {
        return new SignedIn(account, true).authentication();
    }

    private Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    /** The same person goes on in this session, which gets a new name and remembers the changed account. */
    static void remain(Account account, HttpServletRequest request) {
        enter(account);
        if (request.getSession(false) != null) {
            request.changeSessionId();
            Remembered.of(account, false).keepIn(request.getSession());
        }
    }

    Actor actor() {
        return account.actor();
    }

    Account account() {
        return account;
    }

    /** Whether the second factor was just given. */
    boolean gaveCode() {
        return gaveCode;
    }

    @Override
    public String getUsername() {
        return account.account();
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
    }

    @Override
    public String toString() {
        return account.toString();
    }
}
