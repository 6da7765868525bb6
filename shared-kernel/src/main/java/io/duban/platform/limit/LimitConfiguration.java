package io.duban.platform.limit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the {@link LimitRegister}; import it into an application. {@code duban.limits.profile} names a ready profile. */
@Configuration(proxyBeanMethods = false)
public class LimitConfiguration {

    @Bean
    LimitRegister limitRegister(@Value("${duban.limits.profile:" + LimitProfiles.DEFAULT + "}") String profile) {
        return LimitRegister.of(profile);
    }
}
