package io.duban.app.sides;

import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;

/** Imports the sides that {@code duban.sides} asks for; both when it is silent. */
public final class WantedSides implements ImportSelector, EnvironmentAware {

    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return Sides.named(environment.getProperty("duban.sides", "both"))
                .doors()
                .toArray(String[]::new);
    }
}
