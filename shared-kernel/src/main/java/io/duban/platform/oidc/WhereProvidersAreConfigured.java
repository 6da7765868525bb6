package io.duban.platform.oidc;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Beans under this condition are there if {@code duban.oidc} names at least one provider. */
public final class WhereProvidersAreConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !Binder.get(context.getEnvironment())
                .bind(Providers.SETTINGS, Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of())
                .isEmpty();
    }
}
