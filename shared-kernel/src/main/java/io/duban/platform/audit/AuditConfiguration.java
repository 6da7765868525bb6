package io.duban.platform.audit;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers the {@link AuditLog}; import it into an application. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    /** Over the views' connections, which no command's transaction can take back: a refused act stays written down. */
    @Bean
    AuditLog auditLog(@Qualifier("viewsJdbc") JdbcClient views, Clock clock) {
        return new AuditLog(views, clock);
    }
}
