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
    private final boolean writesDown;

    /** @param writesDown false for a way of signing in that writes down itself who came in by it */
    Onwards(RequestCache wantedPage, AuditLog audit, boolean writesDown) {
        this.audit = audit;
        this.writesDown = writesDown;
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
        if (writesDown && authentication.getPrincipal() instanceof SignedIn person) {
            writeDown(person, request);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Who cannot be written down is not let in. */
    private void writeDown(SignedIn person, HttpServletRequest request) {
        var entry = AuditEntry.of(AuditAct.SIGNED_IN, person.actor()).about("account:" + person.getUsername());
        try {
            audit.record(person.gaveCode() ? entry.with("second-factor", "yes") : entry);
        } catch (RuntimeException unwritten) {
            SessionEnd.now(request);
            throw unwritten;
        }
    }

    private static boolean awaitsCode(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionKeys.WRONG_CODES) != null;
    }
}
