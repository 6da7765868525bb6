package io.duban.command.ledger.run;

import io.duban.command.desk.CommandNode;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.file.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;

/** Hands real files to the ledger desk of a running command side. */
final class ImportedLedgers {

    static final Actor OFFICE = new Actor("duchayuan1", "督查员一", Role.SUPERVISOR, null, null);
    static final String REAL = "supervision-699.xlsx";

    private static final List<String> COLUMNS = List.of("编号", "类别", "事项名称", "牵头单位", "立项日期", "办理时限", "办理状态", "销号日期");

    private ImportedLedgers() {}

    static byte[] real() {
        try (var file = ImportedLedgers.class.getResourceAsStream("/demo/" + REAL)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small ledger with the given rows; each has a text for each of the eight columns. */
    static byte[] of(String[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
                for (int row = 0; row < rows.length; row++) {
                    sheet.value(row + 1, column, rows[row][column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String[] row(String number, String title, String deadline, String state, String closedOn) {
        return new String[] {number, "民生实事", title, "石桥镇", "2026-02-20", deadline, state, closedOn};
    }

    static String keep(CommandNode node, byte[] file, String name) {
        try {
            return node.bean(StoredFiles.class)
                    .keepInPassing(new ByteArrayInputStream(file), name, OFFICE)
                    .sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DryRun tried(CommandNode node, byte[] file) {
        return desk(node).dryRun(keep(node, file, REAL), REAL, OFFICE);
    }

    static ImportId started(CommandNode node, byte[] file, boolean skipProblemRows) {
        return switch (desk(node).start(keep(node, file, REAL), REAL, skipProblemRows, OFFICE)) {
            case LedgerDesk.Start.Started begun -> begun.importId();
            case LedgerDesk.Start.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static ImportProgress finished(CommandNode node, ImportId id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> progress(node, id), ImportProgress::finished);
    }

    static ImportProgress progress(CommandNode node, ImportId id) {
        return desk(node).progress(id, OFFICE).orElseThrow();
    }

    static LedgerDesk desk(CommandNode node) {
        return node.bean(LedgerDesk.class);
    }
}
