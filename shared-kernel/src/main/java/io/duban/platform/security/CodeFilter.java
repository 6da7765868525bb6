package io.duban.platform.security;

import io.duban.platform.factor.CodeCheck;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.session.SessionKeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.transaction.TransactionException;

/** The second step of signing in: takes the code from somebody whose password was right. */
final class CodeFilter extends AbstractAuthenticationProcessingFilter {

    /** After so many wrong codes the way begins again with the password. */
    static final int MOST_WRONG = 5;

    private final SecondFactors factors;

    CodeFilter(SecondFactors factors) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, PageAnswers.CODE));
        this.factors = factors;
    }

    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var account = CodeWanted.of(request).orElseThrow(StartAgain::new);
        var code = Objects.requireNonNullElse(request.getParameter("code"), "");
        return switch (check(account, code)) {
            case RIGHT -> SignedIn.withCode(account);
            case WRONG -> throw wrong(request);
            case TOO_MANY -> {
                SessionEnd.now(request);
                throw new HasToWait();
            }
        };
    }

    private CodeCheck check(Account account, String code) {
        try {
            return factors.check(account.actor(), code);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("the code cannot be checked", e);
        }
    }

    private static AuthenticationException wrong(HttpServletRequest request) {
        var session = request.getSession();
        var before = session.getAttribute(SessionKeys.WRONG_CODES) instanceof String text ? Integer.parseInt(text) : 0;
        if (before + 1 >= MOST_WRONG) {
            SessionEnd.now(request);
            return new StartAgain();
        }
        session.setAttribute(SessionKeys.WRONG_CODES, Integer.toString(before + 1));
        return new BadCredentialsException("wrong code");
    }

    /** Back to the password. */
    static final class StartAgain extends AuthenticationServiceException {
        private static final long serialVersionUID = 1L;

        StartAgain() {
            super("the password is wanted again");
        }
    }

    /** Nobody looks at a code of this account for a while. */
    static final class HasToWait extends AuthenticationServiceException {
        private static final long serialVersionUID = 1L;

        HasToWait() {
            super("too many wrong codes");
        }
    }
}
