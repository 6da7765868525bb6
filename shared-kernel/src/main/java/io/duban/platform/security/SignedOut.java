package io.duban.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Where people are led who have signed out: out by the way they came in, or to the sign-in page. */
final class SignedOut implements LogoutSuccessHandler {

    private final ObjectProvider<WayOut> waysOut;

    SignedOut(ObjectProvider<WayOut> waysOut) {
        this.waysOut = waysOut;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        for (var way : waysOut) {
            if (way.leads(request, response)) {
                return;
            }
        }
        response.sendRedirect(request.getContextPath() + PageAnswers.LOGIN + "?logout");
    }
}
