package io.duban.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Hands a controller's {@link FormReply} parameter the model, the response and what goes along to the next page. */
final class FormReplyArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == FormReply.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var page = Objects.requireNonNull(container);
        var next = new RedirectAttributesModelMap();
        page.setRedirectModel(next);
        return new FormReply(
                (Model) page.getModel(),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                next);
    }
}
