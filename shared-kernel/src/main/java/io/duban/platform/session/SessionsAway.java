package io.duban.platform.session;

import io.duban.platform.web.DatabaseFault;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The answer where a session cannot be read or kept because the database is away: 503, and nobody is signed out. */
public final class SessionsAway {

    private static final String AWAY = SessionsAway.class.getName();

    /** Where the library keeps the session of the request, which it would try to save again with the error page. */
    private static final String CURRENT = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    private SessionsAway() {}

    public static void answer(HttpServletRequest request, HttpServletResponse response, ProblemWriter writer)
            throws IOException {
        request.setAttribute(AWAY, true);
        request.removeAttribute(CURRENT);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            writer.write(response, DatabaseFault.problem());
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    static boolean isWhy(HttpServletRequest request) {
        return request.getAttribute(AWAY) != null;
    }
}
