package io.duban.platform.audit;

import io.duban.platform.security.CurrentActor;
import io.duban.platform.security.OnBehalfSigner;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Offers the {@link AuditLog} and has every request's searches, exports and refusals written into it; import it into an application. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    /** Before the security filters (-100), and after the one that lets the log know the request (-105). */
    private static final int BEFORE_THE_DOORS = -102;

    /** Over the views' connections, which no command's transaction can take back: a refused act stays written down. */
    @Bean
    AuditLog auditLog(@Qualifier("viewsJdbc") JdbcClient views, Clock clock) {
        return new AuditLog(views, clock);
    }

    @Bean
    AuditChain auditChain(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            AuditLog log) {
        return new AuditChain(views, transactions, log);
    }

    @Bean
    AuditRetention auditRetention(
            @Qualifier("viewsJdbc") JdbcClient views, @Value("${duban.audit.keep:3y}") String keep, Clock clock) {
        return new AuditRetention(views, AuditKeep.of(keep), clock);
    }

    /** What only a process that serves has. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class OfRequests {

        private final CurrentActor current = new CurrentActor();

        /** Where no side shows tasks, none is hidden. */
        @Bean
        FilterRegistrationBean<AuditedRequests> auditedRequests(AuditLog log, ObjectProvider<HiddenTasks> hidden) {
            var filter = new AuditedRequests(
                    current::find,
                    (task, from) -> {
                        var tasks = hidden.getIfAvailable();
                        return tasks != null && tasks.isHidden(task, from);
                    },
                    log,
                    OnBehalfSigner.HEADER);
            var registration = new FilterRegistrationBean<>(filter);
            registration.setOrder(BEFORE_THE_DOORS);
            return registration;
        }

        @Bean
        WebMvcConfigurer auditedSearches(AuditLog log) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(new AuditedSearches(current::find, log));
                }
            };
        }
    }
}
