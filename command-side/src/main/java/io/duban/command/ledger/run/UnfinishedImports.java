package io.duban.command.ledger.run;

import io.duban.command.ledger.read.LedgerReading;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.people.Actor;
import io.duban.platform.event.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes on at start-up with imports that a stopped or killed process left behind. */
@Component
class UnfinishedImports {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedImports.class);

    private final StartedImports started;
    private final ImportFile file;
    private final ImportsAtWork atWork;

    UnfinishedImports(StartedImports started, ImportFile file, ImportsAtWork atWork) {
        this.started = started;
        this.file = file;
        this.atWork = atWork;
    }

    @EventListener(ApplicationStartedEvent.class)
    void goOn() {
        started.unfinished().forEach(this::goOn);
    }

    /** Whoever may import belongs to no unit and is no leader. */
    private static Actor starter(RecordedEvent begun) {
        return new Actor(
                begun.actor().account(),
                begun.actor().name(),
                begun.actor().role(),
                null,
                null,
                begun.actor().office());
    }

    private void goOn(RecordedEvent begun) {
        var event = (LedgerImportStarted) begun.event();
        if (atWork.rowsDone(event.importId()).isPresent()) {
            return;
        }
        switch (file.read(event.sha256(), event.fileName())) {
            case LedgerReading.Unreadable unreadable ->
                LOG.error("Import {} cannot go on: {}", event.importId(), unreadable.code());
            case Ledger ledger -> {
                LOG.info("Going on with import {} of {} rows", event.importId(), event.rows());
                atWork.begin(event, ledger, starter(begun));
            }
        }
    }
}
