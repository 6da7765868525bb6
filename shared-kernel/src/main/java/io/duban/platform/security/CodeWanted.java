package io.duban.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A request of somebody whose password was right and whose second factor is still wanted. */
public final class CodeWanted {

    private static final String ACCOUNT = CodeWanted.class.getName();

    private CodeWanted() {}

    /** Whether the page that asks for the code has somebody to ask. */
    public static boolean in(HttpServletRequest request) {
        return of(request).isPresent();
    }

    static Optional<Account> of(HttpServletRequest request) {
        return request.getAttribute(ACCOUNT) instanceof Account account ? Optional.of(account) : Optional.empty();
    }

    static void of(HttpServletRequest request, Account account) {
        request.setAttribute(ACCOUNT, account);
    }
}
