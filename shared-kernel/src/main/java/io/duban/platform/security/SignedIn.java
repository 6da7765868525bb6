package io.duban.platform.security;

import io.duban.kernel.people.Actor;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security carries them through one request. */
final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    SignedIn(Account account) {
        this.account = account;
    }

    /** Makes this account the one that the current request acts as; for this request only. */
    static void enter(Account account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignInDoor.as(account));
        SecurityContextHolder.setContext(context);
    }

    Actor actor() {
        return account.actor();
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
