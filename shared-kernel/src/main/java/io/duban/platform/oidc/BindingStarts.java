package io.duban.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * Makes the request to the provider as the library does (state, nonce, PKCE) and notes in it, on our side alone, whether its
 * purpose is to bind. So the purpose is tied to the state, and no later sign-in is taken for a binding.
 */
final class BindingStarts implements OAuth2AuthorizationRequestResolver {

    private static final String FOR = "duban.bind-for";
    private static final String PROVIDER = "registration_id";

    private final OAuth2AuthorizationRequestResolver library;

    BindingStarts(ClientRegistrationRepository registrations) {
        library = new DefaultOAuth2AuthorizationRequestResolver(registrations, OidcAddresses.START);
    }

    /** The account for which this request was made; empty if it was made to sign in. */
    static Optional<String> boundFor(@Nullable OAuth2AuthorizationRequest begun) {
        return begun == null ? Optional.empty() : Optional.ofNullable(begun.<String>getAttribute(FOR));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return noted(request, library.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return noted(request, library.resolve(request, provider));
    }

    private static @Nullable OAuth2AuthorizationRequest noted(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest made) {
        if (made == null) {
            return null;
        }
        if (!made.getAttributes().containsKey(OidcParameterNames.NONCE)) {
            throw new IllegalStateException("a request without nonce"); // openid is always among the scopes
        }
        return BindingWish.take(request, made.getAttribute(PROVIDER))
                .map(wish -> OAuth2AuthorizationRequest.from(made)
                        .attributes(notes -> notes.put(FOR, wish.account()))
                        .build())
                .orElse(made);
    }
}
