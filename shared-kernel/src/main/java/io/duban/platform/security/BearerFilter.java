package io.duban.platform.security;

import io.duban.platform.token.ApiToken;
import io.duban.platform.token.ApiTokens;
import io.duban.platform.token.TokenScope;
import io.duban.platform.web.DatabaseFault;
import io.duban.platform.web.ProblemAnswer;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the token of a request: {@code Authorization: Bearer duban_…}. The token acts as its account with the rights that
 * the account has now. Any other kind of credentials is refused: no password travels with a request.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final ApiAnswers answers;
    private final ProblemWriter writer;

    BearerFilter(ApiTokens tokens, Accounts accounts, ApiAnswers answers, ProblemWriter writer) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.answers = answers;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    /** An answer that is streamed comes back through the doors once more, on another thread that knows nobody. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ApiToken> token;
        Optional<Account> account;
        try {
            token = tokenOf(request);
            account = token.flatMap(found -> accounts.active(found.account()));
        } catch (DataAccessException e) {
            logger.warn("token cannot be read: " + e);
            writer.write(response, DatabaseFault.problem());
            return;
        }
        if (token.isEmpty() || account.isEmpty()) {
            answers.commence(request, response, new BadCredentialsException("no live token"));
        } else if (token.get().scope() == TokenScope.READ && !READING.contains(request.getMethod())) {
            writer.write(
                    response,
                    ProblemAnswer.body(
                            HttpStatus.FORBIDDEN,
                            "token.read-only",
                            "令牌只读",
                            "这个访问令牌只能读取，不能办理；需要办理时，请换用范围为“读取和办理”的令牌。",
                            null));
        } else {
            used(token.get(), request);
            SignedIn.enter(account.get());
            chain.doFilter(request, response);
        }
    }

    private Optional<ApiToken> tokenOf(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.live(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** When the database takes nothing in any more, what can be read is still read. */
    private void used(ApiToken token, HttpServletRequest request) {
        try {
            tokens.used(token, request.getRemoteAddr());
        } catch (DataAccessException e) {
            logger.warn("use of a token cannot be noted: " + e);
        }
    }
}
