package io.duban.platform.oidc;

import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads people whose way through a provider failed to the sign-in page, which says why; the log has the particulars. */
final class FailedWay implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedWay.class);

    private final Providers providers;
    private final AuditLog audit;

    FailedWay(Providers providers, AuditLog audit) {
        this.providers = providers;
        this.audit = audit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var trouble = SignInTrouble.of(why);
        switch (trouble) {
            case FAILED, DOWN, UNAVAILABLE -> LOG.warn("sign-in through a provider failed: {}", chain(why));
            case UNKNOWN, DENIED, STALE -> LOG.debug("sign-in through a provider ended: {}", chain(why));
        }
        try {
            audit.record(entry(request, trouble, why));
        } catch (DataAccessException e) {
            trouble = SignInTrouble.UNAVAILABLE;
        }
        response.sendRedirect(request.getContextPath() + OidcAddresses.LOGIN + "?" + trouble.word());
    }

    private AuditEntry entry(HttpServletRequest request, SignInTrouble trouble, AuthenticationException why) {
        var path = request.getRequestURI();
        var via = providers
                .find(path.substring(path.lastIndexOf('/') + 1))
                .map(Provider::via)
                .orElse("oidc");
        var entry = AuditEntry.byNobody(AuditAct.SIGN_IN_FAILED)
                .failed()
                .with("via", via)
                .with("why", trouble.word());
        var disabled = why instanceof NobodyHere nobody ? nobody.disabledAccount() : null;
        return disabled == null ? entry : entry.about("account:" + disabled).with("account", "disabled");
    }

    /** In one line: what a stranger sent as an error may hold line breaks. */
    private static String chain(Throwable why) {
        var text = new StringBuilder();
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " <- ").append(cause);
        }
        return text.toString().replaceAll("\\p{Cntrl}+", " ");
    }
}
