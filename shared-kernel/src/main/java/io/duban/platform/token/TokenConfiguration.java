package io.duban.platform.token;

import io.duban.kernel.id.IdSource;
import io.duban.platform.audit.AuditLog;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers {@link ApiTokens}. */
@Configuration(proxyBeanMethods = false)
public class TokenConfiguration {

    @Bean
    ApiTokens apiTokens(@Qualifier("viewsJdbc") JdbcClient views, IdSource ids, Clock clock, AuditLog audit) {
        return new ApiTokens(views, new TokenIssuer(views, new SecureRandom(), ids, clock), clock, audit);
    }
}
