package io.duban.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Tells whether a request comes with a session that is over, so that its person is told so and not just asked to sign in. */
final class SessionEnd {

    private static final String ENDED = SessionEnd.class.getName();

    private SessionEnd() {}

    /** Ends the request's session and remembers for the answer that there was one. */
    static void now(HttpServletRequest request) {
        request.setAttribute(ENDED, true);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static boolean isWhy(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null
                || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
    }
}
