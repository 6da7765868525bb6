package io.duban.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Where pages send those who are not signed in ({@code /login}), whose sign-in failed ({@code /login?error}, or
 * {@code /login?unavailable} when the accounts cannot be read, {@code /login?wait=3} after too many failures), and whose form is too old ({@code /login?expired} without
 * a session, otherwise status 403 on the error page).
 */
final class PageAnswers implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    static final String LOGIN = "/login";
    static final String CODE = "/login/code";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        send(request, response, CodeWanted.in(request) ? CODE : SessionEnd.isWhy(request) ? LOGIN + "?ended" : LOGIN);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        send(
                request,
                response,
                switch (why) {
                    case SignInThrottled throttled -> LOGIN + "?wait=" + throttled.minutes();
                    case CodeFilter.StartAgain e -> LOGIN + "?codes";
                    case CodeFilter.HasToWait e -> LOGIN + "?wait";
                    case InternalAuthenticationServiceException e -> LOGIN + "?unavailable";
                    default -> CodeWanted.in(request) ? CODE + "?error" : LOGIN + "?error";
                });
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (why instanceof CsrfException && nobodyIsSignedIn()) {
            send(request, response, LOGIN + (SessionEnd.isWhy(request) ? "?ended" : "?expired"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Asked of the context and not of the request: the form's token is checked before the request is wrapped for it. */
    private static boolean nobodyIsSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || !(authentication.getPrincipal() instanceof SignedIn);
    }

    /** A fragment request is told in htmx's words, or it would put the sign-in page into the fragment's place. */
    static void send(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        var target = request.getContextPath() + page;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", target);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(target);
        }
    }
}
