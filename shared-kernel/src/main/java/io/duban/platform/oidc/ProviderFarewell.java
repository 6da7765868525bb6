package io.duban.platform.oidc;

import io.duban.platform.security.WayOut;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who came in through a provider is, after signing out here, led there to sign out too. By a page of our own in between: the
 * content security policy lets no form end at another address, and browsers count what a form is redirected to.
 */
public final class ProviderFarewell implements WayOut {

    private static final String ADDRESS = ProviderFarewell.class.getName();

    private final Discovery discovery;

    ProviderFarewell(Discovery discovery) {
        this.discovery = discovery;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        SignedInBy.find(request)
                .flatMap(by -> discovery.endSession(by.provider()).map(address -> farewell(address, by, request)))
                .ifPresent(address -> request.setAttribute(ADDRESS, address));
    }

    /** The session has ended by now; what follows is a stranger's, and holds the one address. */
    @Override
    public boolean leads(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = request.getAttribute(ADDRESS);
        if (address == null) {
            return false;
        }
        request.getSession().setAttribute(ADDRESS, address);
        response.sendRedirect(request.getContextPath() + OidcAddresses.LEAVE);
        return true;
    }

    /** Where to go now; only once, and only for the browser that has just signed out. */
    public Optional<URI> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ADDRESS) instanceof String address)) {
            return Optional.empty();
        }
        session.invalidate();
        return Optional.of(URI.create(address));
    }

    private static String farewell(URI address, SignedInBy by, HttpServletRequest request) {
        var back = ServletUriComponentsBuilder.fromContextPath(request)
                .path(OidcAddresses.LOGIN)
                .query("logout")
                .toUriString();
        return UriComponentsBuilder.fromUri(address)
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(by.idToken(), back)
                .toUriString();
    }
}
