package io.duban.platform.oidc;

import java.util.Objects;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Whom a provider vouches for, once every check of the library has passed. */
record ShownIdentity(String provider, OidcUser person) {

    static ShownIdentity in(OAuth2AuthenticationToken theirs) {
        return new ShownIdentity(
                theirs.getAuthorizedClientRegistrationId(), (OidcUser) Objects.requireNonNull(theirs.getPrincipal()));
    }

    String issuer() {
        return person.getIdToken().getIssuer().toString();
    }

    String subject() {
        return person.getIdToken().getSubject();
    }

    String token() {
        return person.getIdToken().getTokenValue();
    }

    /** What the person is called there, as far as the provider tells. */
    String name() {
        var name = person.getIdToken().getFullName();
        var account = person.getIdToken().getPreferredUsername();
        return name != null ? name : account != null ? account : subject();
    }

    boolean moreThanOneFactor(ConfiguredProvider configured) {
        return Factors.moreThanOne(
                person.getIdToken().getAuthenticationMethods(),
                person.getIdToken().getAuthenticationContextClass(),
                configured.strongAcr());
    }
}
