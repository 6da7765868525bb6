package io.duban.command.demo;

import io.duban.command.ledger.run.ImportsToFinish;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.platform.event.EventReader;
import io.duban.platform.file.StoredFiles;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills a database in which nobody has worked yet with the demo county; does nothing to any other. */
@Component
@Order(1)
@ConditionalOnBooleanProperty("duban.demo")
class DemoCounty implements ApplicationRunner {

    static final String LEDGER = "supervision-699.xlsx";

    private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);
    private static final Actor ACTOR = Actor.system("演示数据");

    private final LedgerDesk ledgers;
    private final StoredFiles files;
    private final EventReader events;
    private final ImportsToFinish imports;
    private final DemoTree tree;
    private final DemoRanking ranking;

    DemoCounty(
            @Qualifier("localLedgerDesk") LedgerDesk ledgers,
            StoredFiles files,
            EventReader events,
            ImportsToFinish imports,
            DemoTree tree,
            DemoRanking ranking) {
        this.ledgers = ledgers;
        this.files = files;
        this.events = events;
        this.imports = imports;
        this.tree = tree;
        this.ranking = ranking;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        var empty = events.holdsNothingBut(LimitsEvent.STREAM, RuleBookEvent.STREAM);
        if (empty) {
            LOG.info("Loading the demo county from {}", LEDGER);
            begin();
        }
        if (empty || imports.any()) {
            imports.await();
            tree.grow(); // only behind an import: any other county is let alone
            ranking.show();
        }
    }

    private void begin() throws IOException {
        try (var file = Objects.requireNonNull(DemoCounty.class.getResourceAsStream("/demo/" + LEDGER), LEDGER)) {
            var sha256 = files.keepInPassing(file, LEDGER, ACTOR).sha256();
            if (ledgers.start(sha256, LEDGER, false, ACTOR) instanceof LedgerDesk.Start.Refused refused) {
                throw new IllegalStateException(refused.rejection().sentence());
            }
        }
    }
}
