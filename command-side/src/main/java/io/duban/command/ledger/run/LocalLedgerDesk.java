package io.duban.command.ledger.run;

import io.duban.command.ledger.read.LedgerReading;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.command.task.carryover.MayImport;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.ledger.StartLedgerImport;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The ledger desk of a process that runs the command side itself. */
@Component("localLedgerDesk")
class LocalLedgerDesk implements LedgerDesk {

    private final CommandDesk desk;
    private final ImportFile file;
    private final ImportsAtWork atWork;
    private final StartedImports started;

    LocalLedgerDesk(
            @Qualifier("localCommandDesk") CommandDesk desk,
            ImportFile file,
            ImportsAtWork atWork,
            StartedImports started) {
        this.desk = desk;
        this.file = file;
        this.atWork = atWork;
        this.started = started;
    }

    @Override
    public DryRun dryRun(String sha256, String fileName, Actor actor) {
        return MayImport.refusal(actor)
                .<DryRun>map(refusal -> new DryRun.Unreadable(refusal.code(), refusal.sentence()))
                .orElseGet(() -> file.plan(sha256, fileName));
    }

    @Override
    public Start start(String sha256, String fileName, boolean skipProblemRows, Actor actor) {
        return switch (file.read(sha256, fileName)) {
            case LedgerReading.Unreadable unreadable ->
                new Start.Refused(new Rejection.Invalid(unreadable.code(), "file", unreadable.sentence()));
            case Ledger ledger
            when ledger.errorRows() > 0 && !skipProblemRows ->
                new Start.Refused(new Rejection.Invalid(
                        "ledger.rows-with-problems",
                        "file",
                        "台账中有%d行有问题，没有导入任何一行。请改正后重新上传，或选择跳过有问题的行。".formatted(ledger.errorRows())));
            case Ledger ledger -> start(ledger, fileName, skipProblemRows, actor);
        };
    }

    @Override
    public Optional<ImportProgress> progress(ImportId importId, Actor actor) {
        return MayImport.refusal(actor).isPresent() ? Optional.empty() : started.progress(importId, atWork);
    }

    private Start start(Ledger ledger, String fileName, boolean skipProblemRows, Actor actor) {
        var rows = ledger.rows().size() + ledger.errorRows();
        var command = new StartLedgerImport(fileName, ledger.sha256(), rows, skipProblemRows);
        return switch (desk.submit(command, actor, null)) {
            case CommandAnswer.Refused refused -> new Start.Refused(refused.rejection());
            case CommandAnswer.Done done -> {
                var id = new ImportId(done.id());
                atWork.begin(
                        new LedgerImportStarted(id, fileName, ledger.sha256(), rows, skipProblemRows), ledger, actor);
                yield new Start.Started(id);
            }
        };
    }
}
