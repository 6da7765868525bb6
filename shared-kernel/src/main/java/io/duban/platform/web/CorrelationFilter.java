package io.duban.platform.web;

import io.duban.kernel.id.IdSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its correlation id before anything else sees it. */
final class CorrelationFilter extends OncePerRequestFilter {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String ATTRIBUTE = CorrelationFilter.class.getName() + ".id";

    private final IdSource ids;

    CorrelationFilter(IdSource ids) {
        this.ids = ids;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = idOf(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(CorrelationId.HEADER, id);
        try (var ignored = MDC.putCloseable(CorrelationId.LOG_KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    private String idOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known; // the same request, come back as an error page
        }
        var sent = request.getHeader(CorrelationId.HEADER);
        return sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : ids.next().toString();
    }
}
