package io.duban.platform.oidc;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Why a way through a provider ended at the sign-in page; each has its words there, and its word in the address. */
enum SignInTrouble {
    /** No account is bound to the identity, or it is disabled: the same words. */
    UNKNOWN("provider-unknown"),
    /** The person said no at the provider, or the provider did. */
    DENIED("provider-denied"),
    /** The answer belongs to no sign-in that was begun here, or to one that was begun anew since. */
    STALE("provider-stale"),
    /** What the provider answered does not stand up to the checks. */
    FAILED("provider-failed"),
    /** The provider cannot be asked. */
    DOWN("provider-down"),
    /** Our own accounts cannot be read. */
    UNAVAILABLE("unavailable");

    private static final String NO_SUCH_START = "authorization_request_not_found";
    private static final Set<String> AT_THE_PROVIDER =
            Set.of(OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);

    private final String word;

    SignInTrouble(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static SignInTrouble of(AuthenticationException why) {
        if (why instanceof NobodyHere) {
            return UNKNOWN;
        }
        if (why instanceof InternalAuthenticationServiceException) {
            return UNAVAILABLE;
        }
        if (couldNotBeAsked(why)) {
            return DOWN;
        }
        return why instanceof OAuth2AuthenticationException theirs
                ? byCode(theirs.getError().getErrorCode())
                : FAILED;
    }

    private static SignInTrouble byCode(String code) {
        if (code.equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
            return DENIED;
        }
        if (code.equals(NO_SUCH_START)) {
            return STALE;
        }
        return AT_THE_PROVIDER.contains(code) ? DOWN : FAILED;
    }

    private static boolean couldNotBeAsked(@Nullable Throwable why) {
        for (var cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderUnreachable || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
