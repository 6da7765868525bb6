package io.duban.platform.session;

import io.duban.platform.audit.AuditLog;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions in the database, over the connections of the views; the library clears away what has run out. */
@Configuration(proxyBeanMethods = false)
public class SessionConfiguration {

    @Bean
    SessionLimits sessionLimits(Environment environment) {
        return SessionLimits.from(environment);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(SessionLimits limits) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(limits.idle());
    }

    /** Two requests of one session may write the same attribute at the same time; PostgreSQL then keeps the later. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer writesSideBySide() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    @ConditionalOnWebApplication
    OwnSessions ownSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions, SessionLimits limits, AuditLog audit) {
        return new OwnSessions(sessions, limits, audit);
    }

    /** Stands before the sessions' own filter, whose reading and writing it watches. */
    @Bean
    FilterRegistrationBean<SessionsAwayFilter> sessionsAwayFilter(ProblemWriter writer) {
        var registration = new FilterRegistrationBean<>(new SessionsAwayFilter(writer));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ErrorPageWithoutSession> errorPageWithoutSession() {
        var registration = new FilterRegistrationBean<>(new ErrorPageWithoutSession());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 10);
        return registration;
    }
}
