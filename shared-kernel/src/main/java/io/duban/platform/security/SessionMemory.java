package io.duban.platform.security;

import io.duban.platform.factor.SecondFactors;
import io.duban.platform.session.SessionKeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps in the session who has signed in, and nothing that would be believed later: the person is put together anew with
 * every request by {@link FreshAccountFilter}, so that what is loaded here is always nobody.
 */
final class SessionMemory implements SecurityContextRepository {

    private static final int LONGEST_BROWSER = 200;

    private final SecondFactors factors;

    SessionMemory(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    @SuppressWarnings("deprecation") // the only abstract way to load; the other one comes here
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return SecurityContextHolder.createEmptyContext();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return; // signing out ends the session as a whole
        }
        var session = request.getSession();
        var awaitsCode = !person.gaveCode() && factors.isSetUp(person.getUsername());
        Remembered.of(person.account(), awaitsCode).keepIn(session);
        session.setAttribute(SessionKeys.ADDRESS, request.getRemoteAddr());
        var browser = request.getHeader("User-Agent");
        if (browser != null) {
            session.setAttribute(
                    SessionKeys.BROWSER, browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Remembered.in(session).isPresent();
    }
}
