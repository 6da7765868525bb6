package io.duban.platform.security;

import io.duban.platform.throttle.SignInThrottle;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Credentials that come with every request: many at once are usual, so nothing is taken beforehand; a failure takes its token
 * afterwards. A success is not written down: it is no sign-in but a request like any other.
 */
final class RequestSignIn implements AuthenticationManager {

    private final AuthenticationManager checking;
    private final SignInThrottle throttle;
    private final SignInRecord record;

    RequestSignIn(AuthenticationManager checking, SignInThrottle throttle, SignInRecord record) {
        this.checking = checking;
        this.throttle = throttle;
        this.record = record;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        try {
            return count(tried);
        } catch (AuthenticationException told) {
            throw told;
        } catch (RuntimeException broken) {
            throw new InternalAuthenticationServiceException("sign-in cannot be counted or written down", broken);
        }
    }

    private Authentication count(Authentication tried) {
        var name = tried.getName();
        var address = SignInRecord.addressOf(tried);
        var wait = throttle.look(name, address);
        if (wait.isPresent()) {
            record.throttled(name);
            throw new SignInThrottled(wait.get());
        }
        try {
            return checking.authenticate(tried);
        } catch (BadCredentialsException wrong) {
            throttle.take(name, address);
            record.failed(name);
            throw wrong;
        }
    }
}
