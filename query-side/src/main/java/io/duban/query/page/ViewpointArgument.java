package io.duban.query.page;

import io.duban.query.task.Viewpoint;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller's {@link Viewpoint} parameter the moment that the address asks for: {@code asOf}, {@code knownAt}. */
final class ViewpointArgument implements HandlerMethodArgumentResolver {

    private final InstantSource clock;

    ViewpointArgument(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewpoint.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Viewpoint.of(request.getParameter("asOf"), request.getParameter("knownAt"), clock.instant());
    }
}
