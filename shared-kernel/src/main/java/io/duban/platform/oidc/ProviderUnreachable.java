package io.duban.platform.oidc;

import java.io.Serial;
import org.springframework.security.authentication.AuthenticationServiceException;

/** The provider does not answer, or answers what cannot be used; nobody is signed in and nobody is at fault here. */
final class ProviderUnreachable extends AuthenticationServiceException {

    @Serial
    private static final long serialVersionUID = 1L;

    ProviderUnreachable(String why, Throwable cause) {
        super(why, cause);
    }
}
