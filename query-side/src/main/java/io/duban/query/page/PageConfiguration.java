package io.duban.query.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Texts, language, point in time and chart library of the pages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageConfiguration implements WebMvcConfigurer {

    private final InstantSource clock;

    PageConfiguration(InstantSource clock) {
        this.clock = clock;
    }

    /** Every file under {@code messages/} is a bundle; a page brings its own. */
    @Bean
    static MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var bundles = Arrays.stream(files)
                .map(Resource::getFilename)
                .map(name -> name.substring(0, name.length() - ".properties".length()))
                .filter(name -> !name.contains("_")) // a translation of another bundle
                .map(name -> "messages/" + name)
                .sorted()
                .toArray(String[]::new);
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(bundles);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewpointArgument(clock));
        resolvers.add(new FormReplyArgument());
    }

    /** The chart library's package is laid out differently from a WebJar, and no locator finds its version. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/echarts/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/echarts/" + echartsVersion() + "/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    private static String echartsVersion() {
        var described = new Properties();
        try (var file = new ClassPathResource("META-INF/maven/org.mvnpm/echarts/pom.properties").getInputStream()) {
            described.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("the chart library is not on the class path", missing);
        }
        return described.getProperty("version");
    }
}
