package io.duban.command.ledger.run;

import io.duban.command.ledger.plan.CarryingOver;
import io.duban.command.ledger.plan.ImportPlan;
import io.duban.command.ledger.read.LeaderInCharge;
import io.duban.command.ledger.read.LedgerReader;
import io.duban.command.ledger.read.LedgerReading;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.task.carryover.LedgerKeys;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.file.StoredContent;
import io.duban.platform.file.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reads kept ledgers and plans what importing them would do. */
@Component
class ImportFile {

    private final StoredFiles files;
    private final OrganisationRegister organisation;
    private final LedgerKeys keys;
    private final IdSource ids;
    private final InstantSource time;

    ImportFile(
            StoredFiles files, OrganisationRegister organisation, LedgerKeys keys, IdSource ids, InstantSource time) {
        this.files = files;
        this.organisation = organisation;
        this.keys = keys;
        this.ids = ids;
        this.time = time;
    }

    LedgerReading read(String sha256, String fileName) {
        return files.open(sha256)
                .map(file -> LedgerReader.read(bytes(file), fileName))
                .orElseGet(
                        () -> new LedgerReading.Unreadable("FILE_MISSING", "没有找到要导入的文件“" + fileName + "”，请重新选择文件上传。"));
    }

    private static byte[] bytes(StoredContent file) {
        try {
            return file.bytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    DryRun plan(String sha256, String fileName) {
        return switch (read(sha256, fileName)) {
            case LedgerReading.Unreadable unreadable -> new DryRun.Unreadable(unreadable.code(), unreadable.sentence());
            case Ledger ledger -> plan(ledger, fileName);
        };
    }

    /** The day for which the ledger speaks; a ledger that does not say speaks for today. */
    LocalDate asOf(Ledger ledger) {
        return ledger.asOf() == null ? LocalDate.ofInstant(time.instant(), CountyTime.ZONE) : ledger.asOf();
    }

    static String postOf(LeaderInCharge leader) {
        return leader.post() == null ? "" : leader.post();
    }

    private DryRun.Plan plan(Ledger ledger, String fileName) {
        var chart = organisation.current();
        var nowhere = new ImportId(ids.next());
        var carrying = new CarryingOver(
                nowhere, fileName, asOf(ledger), name -> unit(chart, name), leader -> leader(chart, leader));
        var outcomes =
                keys.outcomes(ledger.rows().stream().map(carrying::command).toList());
        return ImportPlan.of(
                ledger,
                fileName,
                outcomes,
                name -> chart.unitEverNamed(name).isPresent(),
                leader -> chart.leaderEverNamed(postOf(leader), leader.name()).isPresent());
    }

    /** A row is known again by names, so a unit that is yet to be registered may have any id here. */
    private UnitRef unit(OrganisationChart chart, String name) {
        return chart.unitEverNamed(name).orElseGet(() -> new UnitRef(new UnitId(ids.next()), name));
    }

    private LeaderRef leader(OrganisationChart chart, LeaderInCharge leader) {
        return chart.leaderEverNamed(postOf(leader), leader.name())
                .orElseGet(() -> new LeaderRef(new LeaderId(ids.next()), postOf(leader), leader.name()));
    }
}
