package io.duban.platform.account;

import io.duban.platform.audit.AuditLog;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.password.PasswordRules;
import io.duban.platform.password.PasswordSettings;
import io.duban.platform.password.RandomPassword;
import io.duban.platform.password.RefusedPasswords;
import io.duban.platform.session.OwnSessions;
import io.duban.platform.token.OpenDoors;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rules for passwords and the administration of accounts, over the connections of the views; comes with sign-in. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    PasswordSettings passwordSettings(Environment environment) {
        return PasswordSettings.from(environment);
    }

    @Bean
    PasswordRules passwordRules(PasswordSettings settings) {
        return new PasswordRules(settings, RefusedPasswords.with(settings.refusedFile()));
    }

    @Bean
    AccountOffice accountOffice(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            AuditLog audit,
            PasswordEncoder encoder,
            PasswordSettings settings,
            Clock clock) {
        return new AccountOffice(
                new AccountRows(views),
                new AccountWriting(views),
                new TransactionTemplate(transactions),
                audit,
                encoder,
                new RandomPassword(new SecureRandom()),
                settings,
                clock);
    }

    @Bean
    @ConditionalOnWebApplication
    AccountAccess accountAccess(
            OwnSessions sessions,
            SecondFactors factors,
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            AuditLog audit) {
        return new AccountAccess(sessions, factors, new OpenDoors(views), new TransactionTemplate(transactions), audit);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            AuditLog audit,
            PasswordEncoder encoder,
            PasswordSettings settings,
            Clock clock) {
        return new FirstAdministrator(
                views,
                new AccountWriting(views),
                new TransactionTemplate(transactions),
                audit,
                encoder,
                new RandomPassword(new SecureRandom()),
                settings,
                clock);
    }
}
