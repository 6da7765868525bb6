package io.duban.platform.oidc;

import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.security.Account;
import io.duban.platform.security.Accounts;
import io.duban.platform.security.SignInDoor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;

/** Decides whether somebody for whom a provider vouches comes in, and as whom. No account is made and nothing is stored. */
final class IdentityDoor {

    private final Providers providers;
    private final AccountIdentities identities;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final AuditLog audit;

    IdentityDoor(
            Providers providers,
            AccountIdentities identities,
            Accounts accounts,
            SecondFactors factors,
            AuditLog audit) {
        this.providers = providers;
        this.identities = identities;
        this.accounts = accounts;
        this.factors = factors;
        this.audit = audit;
    }

    /**
     * The person as a password would have signed them in.
     *
     * @throws NobodyHere if no account is bound to the identity, or it is disabled
     */
    Authentication letIn(ShownIdentity shown, HttpServletRequest request) {
        try {
            var account = account(shown);
            var configured = providers.configured(shown.provider()).orElseThrow(NobodyHere::unbound);
            var several = shown.moreThanOneFactor(configured);
            if (several || !factors.isSetUp(account.account())) { // otherwise they are in with the code, and not before
                audit.record(AuditEntry.of(AuditAct.SIGNED_IN, account.actor())
                        .about("account:" + account.account())
                        .with("via", configured.provider().via())
                        .with("factors", several ? "several" : "one"));
            }
            new SignedInBy(account.account(), shown.provider(), several, shown.token()).keep(request);
            return SignInDoor.as(account, several);
        } catch (DataAccessException e) {
            throw new InternalAuthenticationServiceException("accounts cannot be read", e);
        }
    }

    private Account account(ShownIdentity shown) {
        var name = identities.account(shown.issuer(), shown.subject()).orElseThrow(NobodyHere::unbound);
        return accounts.active(name).orElseThrow(() -> NobodyHere.disabled(name));
    }
}
