package io.duban.command.ledger.run;

import io.duban.command.ledger.plan.CarryingOver;
import io.duban.command.ledger.plan.ImportPlan;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.task.carryover.LedgerKeys;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.ledger.CompleteLedgerImport;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.platform.file.PassingFiles;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Carries a ledger over row by row, each row in a transaction of its own. Going over the same rows again creates nothing
 * twice, so an import that was killed is simply run again from its first row. In the end the original is destroyed: what it
 * says about citizens is in the vault and nowhere else.
 */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final CommandDesk desk;
    private final OrganisationRegister organisation;
    private final LedgerKeys keys;
    private final ImportFile file;
    private final PassingFiles originals;

    ImportRun(
            @Qualifier("localCommandDesk") CommandDesk desk,
            OrganisationRegister organisation,
            LedgerKeys keys,
            ImportFile file,
            PassingFiles originals) {
        this.desk = desk;
        this.organisation = organisation;
        this.keys = keys;
        this.file = file;
        this.originals = originals;
    }

    /** @param done told the number of rows dealt with, after each row */
    void carryOver(LedgerImportStarted started, Ledger ledger, Actor actor, IntConsumer done) {
        register(ledger, actor);
        var chart = organisation.current();
        var carrying = new CarryingOver(
                started.importId(),
                started.fileName(),
                file.asOf(ledger),
                name -> chart.unitEverNamed(name).orElseThrow(),
                leader -> chart.leaderEverNamed(ImportFile.postOf(leader), leader.name())
                        .orElseThrow());
        int refused = 0;
        int count = 0;
        for (var row : ledger.rows()) {
            if (Thread.currentThread().isInterrupted()) {
                LOG.info("Import {} stops after {} rows and goes on at the next start", started.importId(), count);
                return;
            }
            if (desk.submit(carrying.command(row), actor, null) instanceof CommandAnswer.Refused answer
                    && !answer.rejection().code().startsWith("ledger.present")) {
                LOG.warn(
                        "Row {} was not carried over: {}",
                        row.sheetRow(),
                        answer.rejection().code());
                refused++;
            }
            done.accept(++count);
        }
        complete(started, ledger.rows().size() - refused, refused + ledger.errorRows(), actor);
    }

    private void complete(LedgerImportStarted started, int usable, int leftOut, Actor actor) {
        int created = keys.createdBy(started.importId());
        desk.submit(new CompleteLedgerImport(started.importId(), created, usable - created, leftOut), actor, null);
        originals.destroy(started.sha256());
    }

    private void register(Ledger ledger, Actor actor) {
        var chart = organisation.current();
        ImportPlan.newUnits(ledger, name -> chart.unitEverNamed(name).isPresent())
                .forEach(name -> desk.submit(new RegisterUnit(name, null), actor, null));
        ImportPlan.newLeaders(ledger, leader -> chart.leaderEverNamed(ImportFile.postOf(leader), leader.name())
                        .isPresent())
                .forEach(leader ->
                        desk.submit(new RegisterLeader(ImportFile.postOf(leader), leader.name()), actor, null));
    }
}
