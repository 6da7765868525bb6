package io.duban.command.ledger.run;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.ledger.CompleteLedgerImport;
import io.duban.kernel.ledger.ImportEvent;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerImportCompleted;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.rejection.Rejection;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One import of one file: it starts once and is completed once. */
@Aggregate(type = "LedgerImport", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class LedgerImport {

    @AggregateIdentifier
    private @Nullable ImportId id;

    private boolean completed;

    /** For the event store, which tells the past. */
    protected LedgerImport() {}

    LedgerImport(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    @CommandHandler
    CommandAnswer on(CompleteLedgerImport c, Circumstances by) {
        return Recording.record(c.importId().value(), complete(c), by);
    }

    private Decision complete(CompleteLedgerImport c) {
        return completed
                ? Decision.refuse(new Rejection.WrongState("ledger.completed", "这次导入已经完成。"))
                : Decision.accept(new LedgerImportCompleted(c.importId(), c.created(), c.present(), c.leftOut()));
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        id = event.importId();
        switch (event) {
            case LedgerImportStarted started -> completed = false;
            case LedgerImportCompleted done -> completed = true;
        }
    }
}
