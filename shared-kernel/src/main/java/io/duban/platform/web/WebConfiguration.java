package io.duban.platform.web;

import io.duban.kernel.id.IdSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** What every web process of the product has: correlation ids and problem bodies under {@code /api}; import it into an application. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter(IdSource ids) {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter(ids));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    ApiErrors apiErrors(ProblemWriter writer) {
        return new ApiErrors(writer);
    }
}
