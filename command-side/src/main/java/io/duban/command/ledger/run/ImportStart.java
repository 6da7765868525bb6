package io.duban.command.ledger.run;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.command.task.carryover.MayImport;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.ledger.StartLedgerImport;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** An import's life begins here. */
@Component
class ImportStart {

    private final Repository<LedgerImport> imports;
    private final IdSource ids;

    ImportStart(Repository<LedgerImport> imports, IdSource ids) {
        this.imports = imports;
        this.ids = ids;
    }

    @CommandHandler
    CommandAnswer on(StartLedgerImport command, Circumstances by) throws Exception {
        var id = new ImportId(ids.next());
        var decision = MayImport.refusal(by.actor())
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new LedgerImportStarted(
                        id, command.fileName(), command.sha256(), command.rows(), command.skipProblemRows())));
        return Recording.begin(id.value(), decision, imports, facts -> new LedgerImport(facts, by));
    }
}
