package io.duban.platform.security;

import io.duban.platform.factor.RequiredFactor;
import io.duban.platform.web.ProblemAnswer;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever must have a second factor and has none to the page where it is set up, before anything else. */
final class FactorFirstFilter extends OncePerRequestFilter {

    static final String PAGE = "/me/second-factor";

    /** A new password may come first. */
    private static final List<RequestMatcher> OPEN = List.of(
            PathPatternRequestMatcher.pathPattern(PAGE),
            PathPatternRequestMatcher.pathPattern(PAGE + "/**"),
            PathPatternRequestMatcher.pathPattern("/me/password"),
            PathPatternRequestMatcher.pathPattern("/logout"),
            PathPatternRequestMatcher.pathPattern(PageAnswers.LOGIN));

    private final RequiredFactor required;
    private final ProblemWriter writer;

    FactorFirstFilter(RequiredFactor required, ProblemWriter writer) {
        this.required = required;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn person)
                || OPEN.stream().anyMatch(page -> page.matches(request))
                || !required.isMissing(person.actor())) {
            chain.doFilter(request, response);
        } else if (Addresses.isApi(request)) {
            writer.write(
                    response,
                    ProblemAnswer.body(
                            HttpStatus.FORBIDDEN,
                            "sign-in.second-factor-required",
                            "需要先设置动态口令",
                            "您的角色须先设置动态口令；请在“我的账号”的“动态口令”一页设置后再办理。",
                            null));
        } else {
            PageAnswers.send(request, response, PAGE);
        }
    }
}
