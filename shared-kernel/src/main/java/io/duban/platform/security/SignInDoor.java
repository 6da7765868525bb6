package io.duban.platform.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/** What a way of signing in beside the password form shares with it, so that the sessions it begins are like any other. */
public final class SignInDoor {

    private SignInDoor() {}

    /** The headers of every answer, and the page that was wanted before sign-in. */
    public static HttpSecurity likeThePages(HttpSecurity http) {
        return http.headers(AnswerHeaders::everywhere)
                .requestCache(cache -> cache.requestCache(Addresses.wantedPage()));
    }

    /** The same person that the right password would have signed in. */
    public static Authentication as(Account account) {
        var person = new SignedIn(account);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }
}
