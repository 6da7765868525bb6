package io.duban.platform.security;

import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.session.SessionKeys;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads on after a right password or a right code: to the code if one is still wanted, else to the page that was wanted. */
final class Onwards extends SavedRequestAwareAuthenticationSuccessHandler {

    private final AuditLog audit;

    Onwards(RequestCache wantedPage, AuditLog audit) {
        this.audit = audit;
        setRequestCache(wantedPage);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (awaitsCode(request)) {
            response.sendRedirect(request.getContextPath() + PageAnswers.CODE);
            return;
        }
        if (authentication.getPrincipal() instanceof SignedIn person && person.gaveCode()) {
            audit.record(AuditEntry.of(AuditAct.SIGNED_IN, person.actor())
                    .about("account:" + person.getUsername())
                    .with("second-factor", "yes"));
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private static boolean awaitsCode(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionKeys.WRONG_CODES) != null;
    }
}
