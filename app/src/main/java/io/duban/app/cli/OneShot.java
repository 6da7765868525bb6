package io.duban.app.cli;

import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.event.EventStoreConfiguration;
import io.duban.platform.file.FileConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.time.ClockConfiguration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A process without web that does one thing over the same database, beside a serving process if there is one. */
final class OneShot {

    /** What is printed is the answer and nothing else; the log file has the rest. */
    private static final List<String> QUIET =
            List.of("--logging.threshold.console=OFF", "--duban.demo=false", "--duban.limits.begin=false");

    private OneShot() {}

    static ConfigurableApplicationContext open(Class<?> side, List<String> springArguments) {
        var arguments = Stream.concat(QUIET.stream(), springArguments.stream()).toArray(String[]::new);
        return new SpringApplicationBuilder(Parts.class, side)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        DatabaseConfiguration.class,
        EventStoreConfiguration.class,
        ClockConfiguration.class,
        AuditConfiguration.class,
        SecretConfiguration.class,
        FileConfiguration.class
    })
    static class Parts {}
}
