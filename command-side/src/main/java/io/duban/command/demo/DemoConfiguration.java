package io.duban.command.demo;

import io.duban.command.ledger.run.ImportsToFinish;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.platform.event.EventReader;
import io.duban.platform.file.StoredFiles;
import io.duban.platform.security.DemoAccounts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo county, while {@code duban.demo} is on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("duban.demo")
class DemoConfiguration {

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
