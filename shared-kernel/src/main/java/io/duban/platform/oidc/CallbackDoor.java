package io.duban.platform.oidc;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Gives the {@link CallbackFilter} what every sign-in of Spring Security gets: a new session id, a place for the person. */
final class CallbackDoor extends AbstractAuthenticationFilterConfigurer<HttpSecurity, CallbackDoor, CallbackFilter> {

    CallbackDoor(CallbackFilter filter) {
        super(filter, OidcAddresses.CALLBACK + "/*");
    }

    @Override
    protected RequestMatcher createLoginProcessingUrlMatcher(String path) {
        return PathPatternRequestMatcher.pathPattern(path);
    }
}
