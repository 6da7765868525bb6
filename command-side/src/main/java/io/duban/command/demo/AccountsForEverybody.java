package io.duban.command.demo;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.organisation.RankingGroup;
import io.duban.platform.security.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives an account with a random password to the office, and to each ranked unit and each leader that has none yet, at every start of a
 * process that people sign in to. For a demo; a county's own accounts come from its administrators.
 */
@Component
@Order(2)
@ConditionalOnBooleanProperty("duban.accounts.hand-out")
class AccountsForEverybody implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AccountsForEverybody.class);

    private final ObjectProvider<DemoAccounts> accounts;
    private final OrganisationRegister organisation;

    AccountsForEverybody(ObjectProvider<DemoAccounts> accounts, OrganisationRegister organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.ifAvailable(this::provide);
    }

    private void provide(DemoAccounts provider) {
        var chart = organisation.current();
        int made = provider.provide(
                chart.everyUnit().stream()
                        .filter(unit -> chart.endOf(unit.id()).isEmpty())
                        .filter(unit -> chart.groupOf(unit.id())
                                .filter(RankingGroup::isCompared)
                                .isPresent())
                        .toList(),
                chart.everyLeader().stream()
                        .filter(leader -> chart.isInOffice(leader.id()))
                        .toList());
        if (made > 0) {
            LOG.info("Made {} accounts", made);
        }
    }
}
