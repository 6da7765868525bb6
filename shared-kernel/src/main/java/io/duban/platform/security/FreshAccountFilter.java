package io.duban.platform.security;

import io.duban.platform.web.DatabaseFault;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the account of a session anew with every request: changed rights hold at once, and an account that is disabled,
 * gone, or has another password by now is signed out.
 */
final class FreshAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final ProblemWriter writer;

    FreshAccountFilter(Accounts accounts, ProblemWriter writer) {
        this.accounts = accounts;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn before) {
            Optional<Account> now;
            try {
                now = accounts.active(before.getUsername())
                        .filter(account -> account.passwordHash().equals(before.getPassword()));
            } catch (DataAccessException e) {
                logger.warn("account of the session cannot be read: " + e);
                unavailable(request, response);
                return;
            }
            now.ifPresentOrElse(SignedIn::enter, () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            writer.write(response, DatabaseFault.problem());
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
