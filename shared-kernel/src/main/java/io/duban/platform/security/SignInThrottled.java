package io.duban.platform.security;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Nothing was tried: there were too many failures before, for this account name or from this address. */
final class SignInThrottled extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SignInThrottled(Duration wait) {
        super("too many failures");
        this.wait = wait;
    }

    /** Rounded up, so that who waits so long does not wait in vain. */
    long minutes() {
        return minutes(wait);
    }

    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
