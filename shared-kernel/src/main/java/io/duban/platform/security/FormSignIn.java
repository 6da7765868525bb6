package io.duban.platform.security;

import io.duban.platform.throttle.SignInThrottle;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Sign-in with the form: a token is taken before the password is looked at, so that a hundred tries at the same moment are
 * no more than five, and put back when it was right. What cannot be counted is not let in.
 */
final class FormSignIn implements AuthenticationManager {

    private final AuthenticationManager checking;
    private final SignInThrottle throttle;
    private final SignInRecord record;

    FormSignIn(AuthenticationManager checking, SignInThrottle throttle, SignInRecord record) {
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
        var wait = throttle.take(name, address);
        if (wait.isPresent()) {
            record.throttled(name);
            throw new SignInThrottled(wait.get());
        }
        try {
            var person = checking.authenticate(tried);
            throttle.putBack(name, address);
            return person;
        } catch (BadCredentialsException wrong) {
            record.failed(name);
            throw wrong;
        }
    }
}
