package io.duban.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Receives people who come back from a provider. The library checks what they bring; whom it stands for is asked of
 * {@link IdentityDoor}, before anything is put into the session, so that a session never holds a person without an account.
 */
final class CallbackFilter extends OAuth2LoginAuthenticationFilter {

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> begun =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final IdentityDoor door;

    CallbackFilter(ClientRegistrationRepository registrations, IdentityDoor door) {
        super(registrations, new NoTokensKept(), OidcAddresses.CALLBACK + "/*");
        this.door = door;
        setAuthorizationRequestRepository(begun);
    }

    /** Null where the identity was shown in order to bind it: then nobody's sign-in changes. */
    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var boundFor = BindingStarts.boundFor(begun.loadAuthorizationRequest(request));
        var shown = ShownIdentity.in((OAuth2AuthenticationToken) super.attemptAuthentication(request, response));
        if (boundFor.isEmpty()) {
            return door.letIn(shown, request);
        }
        new PendingIdentity(boundFor.get(), shown.provider(), shown.subject(), shown.name(), 0).keep(request);
        try {
            response.sendRedirect(request.getContextPath() + OidcAddresses.CONFIRM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
