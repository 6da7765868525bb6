package io.duban.platform.security;

import io.duban.platform.session.SessionLimits;
import io.duban.platform.session.SessionsAway;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the person of a session together anew with every request: changed rights hold at once, and an account that is
 * disabled, gone, or has another password by now is signed out, as is a session that has lasted too long.
 */
final class FreshAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SessionLimits limits;
    private final ProblemWriter writer;

    FreshAccountFilter(Accounts accounts, SessionLimits limits, ProblemWriter writer) {
        this.accounts = accounts;
        this.limits = limits;
        this.writer = writer;
    }

    /** An answer that is streamed comes back through the doors once more, on another thread that knows nobody. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            recognise(request);
        } catch (DataAccessException | TransactionException e) {
            logger.warn("session or its account cannot be read: " + e);
            SessionsAway.answer(request, response, writer);
            return;
        }
        chain.doFilter(request, response);
    }

    private void recognise(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        var said = Remembered.in(session).orElse(null);
        if (said == null) {
            return; // nobody yet: the sign-in page was opened
        }
        var account = accounts.active(said.account()).filter(said::fits).orElse(null);
        if (account == null || hasLastedTooLong(session)) {
            SessionEnd.now(request);
        } else if (said.awaitsCode()) {
            CodeWanted.of(request, account);
        } else {
            SignedIn.enter(account);
        }
    }

    /** By the clock of the sessions, which set the last access to now when this request asked. */
    private boolean hasLastedTooLong(HttpSession session) {
        return limits.isOver(
                Instant.ofEpochMilli(session.getCreationTime()), Instant.ofEpochMilli(session.getLastAccessedTime()));
    }
}
