package io.duban.platform.security;

import io.duban.kernel.people.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller's {@link Actor} parameter the signed-in person. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    private final CurrentActor current;
    private final ObjectProvider<StandsIn> standIns;

    ActorArgument(CurrentActor current, ObjectProvider<StandsIn> standIns) {
        this.current = current;
        this.standIns = standIns;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person = current.require();
        var known = standIns.getIfAvailable();
        return known == null ? person : known.today(person);
    }
}
