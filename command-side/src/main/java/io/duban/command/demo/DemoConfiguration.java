package io.duban.command.demo;

import io.duban.command.ledger.run.ImportsToFinish;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.platform.database.DubanHome;
import io.duban.platform.event.EventReader;
import io.duban.platform.file.StoredFiles;
import io.duban.platform.security.AccountFile;
import io.duban.platform.security.AccountIssuer;
import io.duban.platform.security.DemoAccounts;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo county, while {@code duban.demo} is on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("duban.demo")
class DemoConfiguration {

    @Bean
    DemoAccounts demoAccounts(
            @Qualifier("eventsJdbc") JdbcClient events,
            @Qualifier("eventsTransactionManager") PlatformTransactionManager transactions,
            PasswordEncoder encoder,
            InstantSource time,
            DubanHome home) {
        return new DemoAccounts(
                new AccountIssuer(events, encoder, new SecureRandom(), time),
                events,
                new TransactionTemplate(transactions),
                new AccountFile(home.resolve(AccountFile.NAME)));
    }

    @Bean
    DemoCounty demoCounty(
            @Qualifier("localLedgerDesk") LedgerDesk ledgers,
            StoredFiles files,
            EventReader events,
            OrganisationRegister organisation,
            DemoAccounts accounts,
            ImportsToFinish imports) {
        return new DemoCounty(ledgers, files, events, organisation, accounts, imports);
    }
}
