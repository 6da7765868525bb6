package io.duban.platform.oidc;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/**
 * A signed-in person binds an identity of their own in three steps: they wish it, they show the identity at the provider, and
 * they confirm with their password which identity shall stand for their account. Without the last step another site could lead
 * a browser through the first two with somebody else's identity.
 */
public final class IdentityBinding {

    private final Providers providers;
    private final AccountIdentities identities;
    private final AuthenticationManager passwords;
    private final AuditLog audit;

    IdentityBinding(
            Providers providers, AccountIdentities identities, AuthenticationManager passwords, AuditLog audit) {
        this.providers = providers;
        this.identities = identities;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Where to send the browser, so that the person shows who they are there. */
    public String begin(HttpServletRequest request, Actor person, Provider provider) {
        new BindingWish(person.account(), provider.id()).keep(request);
        return provider.start();
    }

    /** What the person has shown and not yet confirmed. */
    public Optional<PendingIdentity> pending(HttpServletRequest request, Actor person) {
        return PendingIdentity.find(request, person.account());
    }

    /** Binds what was shown; after five wrong passwords it must be shown again. */
    public Optional<Rejection> confirm(HttpServletRequest request, Actor person, String password) {
        var pending = pending(request, person);
        var provider = pending.flatMap(shown -> providers.find(shown.provider()));
        if (pending.isEmpty() || provider.isEmpty()) {
            return Optional.of(new Rejection.WrongState("identity.nothing-shown", "没有等待确认的身份，请重新点“绑定”。"));
        }
        if (!knows(person, password)) {
            audit.record(AuditEntry.of(AuditAct.IDENTITY_BOUND, person)
                    .failed()
                    .about("account:" + person.account())
                    .with("via", provider.get().via())
                    .with("why", "password"));
            pending.get().failed(request);
            return Optional.of(new Rejection.Invalid("identity.password", "password", "密码不正确，没有绑定；请重新输入督办的登录密码。"));
        }
        PendingIdentity.forget(request);
        return identities.bind(person.account(), provider.get(), pending.get().subject(), person);
    }

    private boolean knows(Actor person, String password) {
        try {
            return passwords
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(person.account(), password))
                    .isAuthenticated();
        } catch (InternalAuthenticationServiceException unavailable) {
            throw unavailable;
        } catch (AuthenticationException wrong) {
            return false;
        }
    }
}
