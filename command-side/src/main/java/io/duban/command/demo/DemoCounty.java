package io.duban.command.demo;

import io.duban.command.ledger.run.ImportsToFinish;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.people.Actor;
import io.duban.platform.event.EventReader;
import io.duban.platform.file.StoredFiles;
import io.duban.platform.security.DemoAccounts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Fills an empty database with the demo county and gives everybody in it an account; does nothing to any other. */
class DemoCounty implements ApplicationRunner {

    static final String LEDGER = "supervision-699.xlsx";

    private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);
    private static final Actor ACTOR = Actor.system("演示数据");

    private final LedgerDesk ledgers;
    private final StoredFiles files;
    private final EventReader events;
    private final OrganisationRegister organisation;
    private final DemoAccounts accounts;
    private final ImportsToFinish imports;

    DemoCounty(
            @Qualifier("localLedgerDesk") LedgerDesk ledgers,
            StoredFiles files,
            EventReader events,
            OrganisationRegister organisation,
            DemoAccounts accounts,
            ImportsToFinish imports) {
        this.ledgers = ledgers;
        this.files = files;
        this.events = events;
        this.organisation = organisation;
        this.accounts = accounts;
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (events.head() == 0) {
            LOG.info("Loading the demo county from {}", LEDGER);
            begin();
        } else if (events.stream(OrganisationEvent.STREAM).isEmpty()) {
            return;
        }
        imports.await();
        var chart = organisation.current();
        int made = accounts.provide(
                chart.units().values().stream().map(unit -> unit.unit()).toList(),
                chart.leaders().values());
        if (made > 0) {
            LOG.info("Made {} demo accounts", made);
        }
    }

    private void begin() throws IOException {
        try (var file = ledger()) {
            var sha256 = files.keep(file, LEDGER).sha256();
            if (ledgers.start(sha256, LEDGER, false, ACTOR) instanceof LedgerDesk.Start.Refused refused) {
                throw new IllegalStateException(refused.rejection().sentence());
            }
        }
    }

    private static InputStream ledger() {
        return Optional.ofNullable(DemoCounty.class.getResourceAsStream("/demo/" + LEDGER))
                .orElseThrow();
    }
}
