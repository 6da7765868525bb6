package io.duban.platform.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A reviewer 群众监督员 is led to what is to be appraised and to nothing else: what a new page or a new answer shows is not
 * theirs until its address is added here. Everybody else who is signed in comes in.
 */
final class ReviewersSeeLittle {

    private static final List<RequestMatcher> THEIRS = List.of(
            get("/"),
            get("/todo"),
            get("/tasks/{id}"),
            get("/tasks/{id}/cast-appraisal"),
            get("/tasks/{id}/record-no-contact"),
            post("/tasks/{id}/cast-appraisal"),
            post("/tasks/{id}/record-no-contact"),
            post("/api/commands/cast-appraisal"),
            post("/api/commands/record-no-contact"),
            post("/logout"));

    private ReviewersSeeLittle() {}

    static AuthorizationDecision mayEnter(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        var person = who.get();
        return new AuthorizationDecision(person != null
                && person.isAuthenticated()
                && person.getPrincipal() instanceof SignedIn
                && (!isReviewer(person) || THEIRS.stream().anyMatch(door -> door.matches(context.getRequest()))));
    }

    private static boolean isReviewer(Authentication who) {
        return who.getAuthorities().stream().anyMatch(right -> "ROLE_REVIEWER".equals(right.getAuthority()));
    }

    private static RequestMatcher get(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path);
    }

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path);
    }
}
