package io.duban.platform.oidc;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** The provider vouches for somebody for whom no account is open here. */
final class NobodyHere extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String disabledAccount;

    private NobodyHere(@Nullable String disabledAccount) {
        super("no open account is bound to this identity");
        this.disabledAccount = disabledAccount;
    }

    static NobodyHere unbound() {
        return new NobodyHere(null);
    }

    static NobodyHere disabled(String account) {
        return new NobodyHere(account);
    }

    /** For the audit log alone: the person is told the same either way. */
    @Nullable
    String disabledAccount() {
        return disabledAccount;
    }
}
