package io.duban.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Files that somebody may hand to {@code import}. */
final class LedgerFiles {

    private LedgerFiles() {}

    /** The demo county's ledger, as a file. */
    static Path sound(Path folder) throws IOException {
        var file = folder.resolve("ledger.xlsx");
        try (var ledger = LedgerFiles.class.getResourceAsStream("/demo/supervision-699.xlsx")) {
            Files.write(file, ledger.readAllBytes());
        }
        return file;
    }

    /** The same, broken off in the middle. */
    static Path tornOff(Path folder) throws IOException {
        var whole = Files.readAllBytes(sound(folder));
        return Files.write(folder.resolve("torn.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    static Path csv(Path folder) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), "编号,事项名称,牵头单位\n督办〔2026〕1号,修路,滨河街道\n");
    }

    /** A workbook whose header lacks the lead unit. */
    static Path withoutLeadUnit(Path folder) {
        var file = folder.resolve("no-unit.xlsx");
        var header = List.of("序号", "编号", "类别", "事项名称", "立项日期", "交办日期", "时限类型", "办理时限", "进度%", "办理状态");
        var row = List.of(
                "1", "督办〔2026〕1号", "民生实事", "修路", "2026-02-20", "2026-02-21", "一般事项", "2026-03-20", "45", "正在推进");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("督办台账");
            for (var column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.value(1, column, row.get(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
