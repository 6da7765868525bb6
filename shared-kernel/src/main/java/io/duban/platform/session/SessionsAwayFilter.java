package io.duban.platform.session;

import io.duban.platform.web.DatabaseFault;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session that cannot be kept because the database is away is told as that, with 503, and not as a fault of ours. */
final class SessionsAwayFilter extends OncePerRequestFilter {

    private final ProblemWriter writer;

    SessionsAwayFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted() || !DatabaseFault.isIn(failure)) {
                throw failure;
            }
            logger.warn("session cannot be read or kept: " + failure);
            SessionsAway.answer(request, response, writer);
        }
    }
}
