package io.duban.platform.security;

import io.duban.kernel.people.Actor;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person on whose behalf the current request runs; from the sign-in alone, never from what the request says. */
public final class CurrentActor {

    /** The signed-in person; empty on public pages before sign-in and outside a request. */
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person.actor())
                : Optional.empty();
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in; answered with 401 or the sign-in page */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }
}
