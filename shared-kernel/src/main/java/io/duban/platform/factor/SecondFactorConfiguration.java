package io.duban.platform.factor;

import io.duban.platform.audit.AuditLog;
import io.duban.platform.secret.MasterKey;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Offers {@link SecondFactors}. */
@Configuration(proxyBeanMethods = false)
public class SecondFactorConfiguration {

    @Bean
    SecondFactors secondFactors(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            MasterKey key,
            Clock clock,
            AuditLog audit) {
        return new SecondFactors(
                new FactorTable(views), new TransactionTemplate(transactions), key, new SecureRandom(), clock, audit);
    }

    @Bean
    RequiredFactor requiredFactor(Environment environment, SecondFactors factors) {
        return new RequiredFactor(RequiredFactor.roles(environment), factors);
    }
}
