package io.duban.platform.security;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in and the actor of a request, for both sides together and each alone; import it into an application. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    @Bean
    Accounts accounts(@Qualifier("viewsJdbc") JdbcClient views) {
        return new Accounts(views);
    }

    @Bean
    CurrentActor currentActor() {
        return new CurrentActor();
    }

    @Bean
    WebMvcConfigurer actorArgument(CurrentActor current) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument(current));
            }
        };
    }
}
