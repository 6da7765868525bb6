package io.duban.query.page;

import io.duban.platform.web.CorrelationId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page for a failure: what happened in a sentence, a reference that the log knows, a way back, and no detail. */
@Component
@ConditionalOnWebApplication
final class PageErrors implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var reference = CorrelationId.current();
        var view =
                switch (status) {
                    case FORBIDDEN -> "error/403";
                    case NOT_FOUND -> "error/404";
                    case GONE -> "error/410";
                    case CONTENT_TOO_LARGE -> "error/413";
                    default -> status.is4xxClientError() ? "error/4xx" : "error/500";
                };
        return new ModelAndView(view, Map.of("reference", reference == null ? "" : reference), status);
    }
}
