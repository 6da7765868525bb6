package io.duban.query.identity;

import io.duban.platform.oidc.BoundIdentity;
import io.duban.platform.oidc.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provider, and the identity by which it knows the person if one is bound. */
record IdentityLine(Provider provider, @Nullable BoundIdentity bound) {

    static IdentityLine of(Provider provider, Optional<BoundIdentity> bound) {
        return new IdentityLine(provider, bound.orElse(null));
    }
}
