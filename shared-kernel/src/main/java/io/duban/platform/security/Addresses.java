package io.duban.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells addresses apart. */
final class Addresses {

    private static final RequestMatcher API = PathPatternRequestMatcher.pathPattern("/api/**");

    private Addresses() {}

    static boolean isApi(HttpServletRequest request) {
        return API.matches(request);
    }

    /** Remembers which page was wanted before sign-in; only whole pages, never a fragment or a form that was sent. */
    static RequestCache wantedPage() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && request.getHeader("X-Requested-With") == null);
        return cache;
    }
}
