package io.duban.query.page;

import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.query.task.Viewpoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, and turns an address that cannot be read into a page that says so. */
@ControllerAdvice(annotations = PageController.class)
@ConditionalOnWebApplication
final class FrameAdvice {

    private final String county;
    private final boolean demo;
    private final IdSource ids;
    private final UnreadMessages messages;

    FrameAdvice(
            @Value("${duban.county-name:}") String county,
            @Value("${duban.demo:false}") boolean demo,
            IdSource ids,
            UnreadMessages messages) {
        this.county = county;
        this.demo = demo;
        this.ids = ids;
        this.messages = messages;
    }

    @ModelAttribute("frame")
    Frame frame(Actor actor, Viewpoint viewpoint, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new Frame(
                county,
                demo,
                actor,
                Navigation.of(actor.role(), path),
                path,
                parameters(request),
                said(request, "asOf"),
                said(request, "knownAt"),
                viewpoint,
                "GET".equals(request.getMethod()) && !isOwnAccount(path) && !path.startsWith("/accounts"),
                ids.next().toString(),
                messages.unread(actor));
    }

    @ExceptionHandler
    ModelAndView unreadable(InvalidValue refused, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return new ModelAndView(
                "error/400", Map.of("sentence", refused.rejection().sentence()));
    }

    /** Sessions, tokens and the like are as they are now. */
    private static boolean isOwnAccount(String path) {
        return path.equals("/me") || path.startsWith("/me/");
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        var said = new LinkedHashMap<String, String>();
        if ("GET".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> said.put(name, values[0]));
        }
        said.values().removeIf(String::isBlank);
        said.keySet().removeAll(java.util.Set.of("asOf", "knownAt", "page"));
        return said;
    }

    private static @Nullable String said(HttpServletRequest request, String name) {
        var value = "GET".equals(request.getMethod()) ? request.getParameter(name) : null;
        return value == null || value.isBlank() ? null : value;
    }
}
