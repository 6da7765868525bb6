package io.duban.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Metrics are for the administrator, and for a collector on the same machine that asks directly. */
final class MetricsReaders {

    private MetricsReaders() {}

    static AuthorizationDecision mayRead(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isLocal(context.getRequest()) || isAdministrator(who.get()));
    }

    /** A proxy on the same machine passes on requests from anywhere; it gives itself away by its headers. */
    private static boolean isLocal(HttpServletRequest request) {
        if (request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isAdministrator(Authentication who) {
        return who.getAuthorities().stream().anyMatch(right -> "ROLE_ADMINISTRATOR".equals(right.getAuthority()));
    }
}
