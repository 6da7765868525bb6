package io.duban.query.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.oidc.AccountIdentities;
import io.duban.platform.oidc.BoundIdentity;
import io.duban.platform.oidc.Provider;
import io.duban.platform.oidc.Providers;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The identities of accounts at the configured providers; nothing where none is configured. */
@Component
@ConditionalOnWebApplication
final class BoundIdentities {

    private final ObjectProvider<Providers> providers;
    private final ObjectProvider<AccountIdentities> identities;

    BoundIdentities(ObjectProvider<Providers> providers, ObjectProvider<AccountIdentities> identities) {
        this.providers = providers;
        this.identities = identities;
    }

    /** An identity that is bound, and where. */
    record Line(Provider provider, BoundIdentity bound) {}

    List<Line> of(String account) {
        return all().stream()
                .flatMap(provider -> at(account, provider).map(bound -> new Line(provider, bound)).stream())
                .toList();
    }

    /** Providers of which no identity is bound yet. */
    List<Provider> free(String account) {
        return all().stream()
                .filter(provider -> at(account, provider).isEmpty())
                .toList();
    }

    Optional<Rejection> bind(Actor by, String account, String provider, String subject) {
        return forOther(by, account, provider)
                .or(() -> identities.getObject().bind(account, find(provider).orElseThrow(), subject.strip(), by));
    }

    Optional<Rejection> unbind(Actor by, String account, String provider) {
        return forOther(by, account, provider)
                .or(() -> identities.getObject().unbind(account, find(provider).orElseThrow(), by));
    }

    /** One binds one's own on one's own page, where the provider vouches for it and the password is asked for. */
    private Optional<Rejection> forOther(Actor by, String account, String provider) {
        if (!CountyAction.GRANT_RIGHTS.isFor(by) || by.account().equals(account)) {
            return Optional.of(new Rejection.NotAllowed(
                    "identity.only-security-administrator", "他人的统一身份由安全管理员绑定和解除；自己的请到“统一身份”办理。"));
        }
        return find(provider).isPresent()
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid("identity.provider", "provider", "请选择认证中心。"));
    }

    private Optional<Provider> find(String id) {
        return all().stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    private List<Provider> all() {
        var configured = providers.getIfAvailable();
        return configured == null ? List.of() : configured.all();
    }

    private Optional<BoundIdentity> at(String account, Provider provider) {
        return identities.getObject().of(account, provider);
    }
}
