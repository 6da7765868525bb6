package io.duban.platform.web;

import io.duban.kernel.id.IdSource;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What every web process of the product has: correlation ids and problem bodies under {@code /api}; import it into an application. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    private static final List<String> OTHER_FORMATS = List.of("xml", "cbor", "smile", "yaml");

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter(IdSource ids) {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter(ids));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Answers are JSON, whatever formats the libraries on the class path could write as well. */
    @Bean
    WebMvcConfigurer jsonAlone() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> all.removeIf(WebConfiguration::isForAnotherFormat));
            }
        };
    }

    private static boolean isForAnotherFormat(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> OTHER_FORMATS.stream().anyMatch(type.getSubtype()::contains));
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
