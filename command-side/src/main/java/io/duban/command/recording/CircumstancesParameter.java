package io.duban.command.recording;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a command handler name {@link Circumstances} as a parameter. */
@Component
public final class CircumstancesParameter implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Circumstances> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Circumstances.class ? new FromMetaData() : null;
    }

    private static final class FromMetaData implements ParameterResolver<Circumstances> {

        @Override
        public Circumstances resolveParameterValue(Message<?> message) {
            return (Circumstances) message.getMetaData().get(Circumstances.KEY);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().get(Circumstances.KEY) instanceof Circumstances;
        }
    }
}
