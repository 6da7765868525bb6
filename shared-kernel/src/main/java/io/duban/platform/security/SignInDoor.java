package io.duban.platform.security;

import io.duban.platform.audit.AuditLog;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What a way of signing in beside the password form shares with it, so that the sessions it begins are like any other. */
public final class SignInDoor {

    private final SessionMemory memory;
    private final AuditLog audit;

    SignInDoor(SessionMemory memory, AuditLog audit) {
        this.memory = memory;
        this.audit = audit;
    }

    /** The headers of every answer, the session's memory, and the page that was wanted before sign-in. */
    public HttpSecurity likeThePages(HttpSecurity http) {
        return http.headers(AnswerHeaders::everywhere)
                .securityContext(context -> context.securityContextRepository(memory))
                .sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::changeSessionId))
                .requestCache(cache -> cache.requestCache(Addresses.wantedPage()));
    }

    /** Leads on: to the code if one is still wanted. The way itself writes down who came in by it. */
    public AuthenticationSuccessHandler onwards() {
        return new Onwards(Addresses.wantedPage(), audit, false);
    }

    /**
     * The person as the password form would have signed them in.
     *
     * @param severalFactors whether more than one factor was asked for on that way; otherwise ours still may be
     */
    public static Authentication as(Account account, boolean severalFactors) {
        return severalFactors ? SignedIn.withCode(account) : SignedIn.withPassword(account);
    }
}
