package io.duban.command.ledger.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes ledgers for tests: a sound one-row ledger by default, of which each test spoils what it is about. */
final class LedgerFile {
    static final int FIRST_ROW = 4;

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private List<String> lines = List.of("溪山县督办事项台账", "截至2026年10月31日");

    static LedgerFile empty() {
        return new LedgerFile();
    }

    /** One sound open row, changed as given: column, value, column, value. A null value empties the cell. */
    static LedgerFile with(Object... changes) {
        return empty().and(changes);
    }

    static byte[] header(String... header) {
        return sheet(sheet -> row(sheet, 0, List.of((Object[]) header)));
    }

    LedgerFile and(Object... changes) {
        Map<String, Object> row = soundRow(rows.size() + 1);
        for (int i = 0; i < changes.length; i += 2) {
            row.put((String) changes[i], changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    LedgerFile under(String... lines) {
        this.lines = List.of(lines);
        return this;
    }

    byte[] bytes() {
        return sheet(sheet -> write(sheet, soundRow(1).keySet().stream().toList()));
    }

    LedgerReading.Ledger ledger() {
        return (LedgerReading.Ledger) LedgerReader.read(bytes(), "台账.xlsx");
    }

    void write(Worksheet sheet, List<String> header) {
        List<String> columns = new ArrayList<>(header);
        rows.forEach(row -> row.keySet().stream()
                .filter(column -> !columns.contains(column))
                .forEach(columns::add));
        int at = 0;
        for (String line : lines) {
            row(sheet, at++, List.of(line));
        }
        row(sheet, at++, columns);
        for (Map<String, Object> row : rows) {
            row(sheet, at++, columns.stream().map(row::get).toList());
        }
    }

    static byte[] sheet(Consumer<Worksheet> content) {
        return workbook(book -> content.accept(book.newWorksheet("督办台账")));
    }

    static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            content.accept(book);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    static void row(Worksheet sheet, int index, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case null -> {}
                case LocalDate date -> {
                    sheet.value(index, i, date);
                    sheet.style(index, i).format("yyyy-mm-dd").set();
                }
                case Number number -> sheet.value(index, i, number);
                case Object text -> sheet.value(index, i, text.toString());
            }
        }
    }

    private static Map<String, Object> soundRow(int sequence) {
        Map<String, Object> row = new LinkedHashMap<>();
        Object[] cells = {
            "序号", sequence,
            "编号", "督办〔2026〕" + sequence + "号",
            "类别", "民生实事",
            "事项名称", "滨河街道断头路打通",
            "具体内容及目标", "按期完成并通过验收",
            "牵头领导", "副县长 石磊",
            "牵头单位", "滨河街道",
            "协办单位", "县教育局、县水利局",
            "立项日期", LocalDate.of(2026, 2, 20),
            "交办日期", LocalDate.of(2026, 2, 21),
            "时限类型", "一般事项",
            "办理时限", LocalDate.of(2026, 3, 20),
            "进度%", 45,
            "办理状态", "正在推进",
            "销号日期", null
        };
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return row;
    }

    static List<String> headerOfSoundRow() {
        return Arrays.asList(soundRow(1).keySet().toArray(String[]::new));
    }
}
