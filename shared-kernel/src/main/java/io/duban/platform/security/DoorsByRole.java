package io.duban.platform.security;

import io.duban.kernel.people.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Some roles are led to what is theirs and to nothing else: what a new page or a new answer shows is not theirs until its
 * address is added here. A reviewer 群众监督员 appraises; the separated administrators 三员 and the secrecy officer have
 * their own pages and no task. Everybody else who is signed in comes in.
 */
final class DoorsByRole {

    /** One's own account is everybody's. */
    private static final List<RequestMatcher> EVERYBODYS =
            List.of(get("/"), post("/logout"), get("/me"), get("/me/**"), post("/me/**"));

    private static final Map<Role, List<RequestMatcher>> THEIRS = new EnumMap<>(Map.of(
            Role.REVIEWER,
            List.of(
                    get("/todo"),
                    get("/tasks/{id}"),
                    get("/tasks/{id}/cast-appraisal"),
                    get("/tasks/{id}/record-no-contact"),
                    post("/tasks/{id}/cast-appraisal"),
                    post("/tasks/{id}/record-no-contact"),
                    post("/api/commands/cast-appraisal"),
                    post("/api/commands/record-no-contact")),
            Role.SECURITY_ADMINISTRATOR,
            List.of(get("/accounts"), get("/accounts/**"), post("/accounts/**"), get("/permissions")),
            Role.AUDIT_ADMINISTRATOR,
            List.of(get("/audit"), get("/audit/**"), post("/audit/verification"), get("/permissions")),
            Role.SECRECY_OFFICER,
            List.of(get("/quarantine"), get("/quarantine/**"), post("/quarantine/**"), get("/permissions"))));

    private DoorsByRole() {}

    static AuthorizationDecision mayEnter(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        var person = who.get();
        return new AuthorizationDecision(person != null
                && person.isAuthenticated()
                && person.getPrincipal() instanceof SignedIn signedIn
                && opensTo(signedIn.actor().role(), context));
    }

    private static boolean opensTo(Role role, RequestAuthorizationContext context) {
        var theirs = THEIRS.get(role);
        return theirs == null
                || Stream.concat(EVERYBODYS.stream(), theirs.stream())
                        .anyMatch(door -> door.matches(context.getRequest()));
    }

    private static RequestMatcher get(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path);
    }

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path);
    }
}
