package io.duban.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A signed-in person is about to show an identity in order to bind it; used up by the next start at that provider. */
record BindingWish(String account, String provider) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEY = BindingWish.class.getName();

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    static Optional<BindingWish> take(HttpServletRequest request, @Nullable String provider) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof BindingWish wish)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return wish.provider().equals(provider) ? Optional.of(wish) : Optional.empty();
    }
}
