package io.duban.platform.audit;

import io.duban.kernel.people.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place where exports and refused accesses are written down, whoever answers: a controller, an error, or the doors
 * themselves. Stands before the security filters, and asks who it is while they are at work.
 */
final class AuditedRequests extends OncePerRequestFilter {

    private final Supplier<Optional<Actor>> person;
    private final HiddenTasks hidden;
    private final AuditLog log;
    private final String passedOn;

    /** @param passedOn the header of commands that the other side sends; that side has written down what came of them */
    AuditedRequests(Supplier<Optional<Actor>> person, HiddenTasks hidden, AuditLog log, String passedOn) {
        this.person = person;
        this.hidden = hidden;
        this.log = log;
        this.passedOn = passedOn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(passedOn) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var audit = new RequestAudit(Asked.by(request), person, hidden, log);
        chain.doFilter(request, new AuditedResponse(response, audit));
    }
}
