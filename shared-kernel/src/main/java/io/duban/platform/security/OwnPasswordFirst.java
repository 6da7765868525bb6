package io.duban.platform.security;

import io.duban.platform.password.PasswordSettings;
import io.duban.platform.web.ProblemAnswer;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever signed in with a password that an administrator gave, or with one that is too old, comes to the page where it is
 * changed and to no other.
 */
final class OwnPasswordFirst extends OncePerRequestFilter {

    static final String PAGE = "/me/password";

    private static final Set<String> OPEN = Set.of(PAGE, "/logout", PageAnswers.LOGIN, "/error");

    private final PasswordSettings settings;
    private final ProblemWriter writer;
    private final InstantSource time;

    OwnPasswordFirst(PasswordSettings settings, ProblemWriter writer, InstantSource time) {
        this.settings = settings;
        this.writer = writer;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (OPEN.contains(path) || !mustChange()) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
            writer.write(response, refused());
        } else {
            PageAnswers.send(request, response, PAGE);
        }
    }

    private boolean mustChange() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && mustChange(person.account());
    }

    boolean mustChange(Account account) {
        return account.password().mustBeChanged(time.instant(), settings.maxAge());
    }

    private static ProblemDetail refused() {
        return ProblemAnswer.body(
                HttpStatus.FORBIDDEN,
                "password.must-be-changed",
                "请先修改密码",
                "这个账号用的是一次性密码或已到期的密码；请先在网页上登录，换成自己的密码后再使用。",
                null);
    }
}
