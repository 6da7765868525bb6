package io.duban.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** What another way of signing in does when its people sign out: before the session ends, and after. */
public interface WayOut extends LogoutHandler {

    /**
     * Answers a sign-out that has been done.
     *
     * @return false, without having answered, if this person did not come that way
     */
    boolean leads(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
