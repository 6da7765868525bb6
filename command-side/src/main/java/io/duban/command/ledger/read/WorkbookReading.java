package io.duban.command.ledger.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Finds the one sheet of a checked workbook that is the ledger, and reads it to its last row. */
final class WorkbookReading {
    private static final int SHORT_TEXT = 64;
    private static final int SHARED_TEXTS = 50_000;

    private final PackageCheck check;
    private final ReadableWorkbook workbook;
    private final Map<String, String> sharedTexts = new HashMap<>();

    private WorkbookReading(PackageCheck check, ReadableWorkbook workbook) {
        this.check = check;
        this.workbook = workbook;
    }

    static LedgerReading.Ledger read(byte[] content, PackageCheck check, String sha256) throws IOException {
        ReadingOptions options = new ReadingOptions(check.hasStyles(), true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
            return new WorkbookReading(check, workbook).ledger(sha256);
        }
    }

    private LedgerReading.Ledger ledger(String sha256) throws IOException {
        Map<Sheet, SheetTop> tops = new LinkedHashMap<>();
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : visible) {
            tops.put(sheet, top(sheet));
        }
        Sheet sheet = theLedgerAmong(tops);
        SheetTop top = tops.get(sheet);
        Header header = top.header().orElseThrow();
        List<MergedRange> merged = check.mergedRanges(sheet.getId());
        requireSingle(header.sheetRow(), merged);
        header.requireComplete();
        return rows(sheet, top, merged, sha256);
    }

    private SheetTop top(Sheet sheet) throws IOException {
        SheetTop top = new SheetTop();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> row = rows.iterator();
            boolean isLooking = true;
            while (isLooking && row.hasNext()) {
                Row next = row.next();
                isLooking = next.getRowNum() <= Limits.HEADER_SEARCHED_ROWS && top.look(next.getRowNum(), cells(next));
            }
        }
        return top;
    }

    private static Sheet theLedgerAmong(Map<Sheet, SheetTop> tops) {
        List<Sheet> ledgers = tops.keySet().stream()
                .filter(sheet -> tops.get(sheet).isLedger())
                .toList();
        if (ledgers.size() > 1) {
            String names = ledgers.stream().map(Sheet::getName).collect(Collectors.joining("”“", "“", "”"));
            throw new Refused("SEVERAL_LEDGERS", "有多张工作表都像台账：" + names + "。请合并成一张，或一张存一个文件后再上传。");
        }
        return ledgers.stream()
                .findFirst()
                .or(() -> tops.keySet().stream()
                        .filter(sheet -> tops.get(sheet).header().isPresent())
                        .findFirst())
                .orElseThrow(() -> new Refused(
                        "NO_HEADER", "前 20 行内没有找到台账表头。表头要占一行，并含有：事项名称、牵头单位、立项日期、办理时限、办理状态；两行表头、合并的表头请先改成一行。"));
    }

    private LedgerReading.Ledger rows(Sheet sheet, SheetTop top, List<MergedRange> merged, String sha256)
            throws IOException {
        Header header = top.header().orElseThrow();
        Problems problems = new Problems();
        top.asOfProblem().ifPresent(problems::add);
        RowTyping typing = new RowTyping(workbook.isDate1904(), top.asOf());
        List<LedgerRow> rows = new ArrayList<>();
        int errorRows = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            int last = 0;
            Iterator<Row> all = stream.iterator();
            while (all.hasNext()) {
                Row next = all.next();
                requireOrder(last, next);
                last = next.getRowNum();
                SheetRow row = new SheetRow(header, last, cells(next), problems);
                if (last <= header.sheetRow() || isNoMatter(row, header)) {
                    continue;
                }
                requireSingle(last, merged);
                LedgerRow typed = typing.type(row);
                if (typed == null) {
                    errorRows++;
                } else {
                    rows.add(typed);
                }
                if (rows.size() + errorRows > Limits.ROWS) {
                    throw new Refused("TOO_MANY_ROWS", "超过 10 万行，请拆成几个文件后再上传。");
                }
            }
        }
        if (rows.isEmpty() && errorRows == 0) {
            throw new Refused("NO_ROWS", "工作表“" + sheet.getName() + "”只有表头，没有事项，请填写后再上传。");
        }
        return new LedgerReading.Ledger(
                top.title(sheet.getName()), top.asOf(), rows, problems.all(), errorRows, sha256);
    }

    /** Empty rows, totals and repeated headers; the latter two are reported. */
    private static boolean isNoMatter(SheetRow row, Header header) {
        if (row.isEmpty()) {
            return true;
        }
        if (row.isTotal()) {
            row.warning(Column.SEQUENCE, "TOTAL_ROW", "这一行是合计，不是事项，已跳过。");
            return true;
        }
        if (row.isOnlyNumbered()) {
            row.warning(Column.SEQUENCE, "ONLY_NUMBERED", "这一行只有序号，没有事项，已跳过。");
            return true;
        }
        if (row.isHeaderAgain()) {
            row.warning(Column.SEQUENCE, "HEADER_AGAIN", "这一行重复了表头，已跳过。");
            return true;
        }
        if (row.number() == header.sheetRow() + 1 && row.headerNames() >= 2) {
            throw twoRows(header.sheetRow());
        }
        return false;
    }

    private static void requireSingle(int sheetRow, List<MergedRange> merged) {
        merged.stream().filter(range -> range.covers(sheetRow)).findFirst().ifPresent(range -> {
            throw new Refused(
                    "MERGED_CELLS",
                    "第 " + sheetRow + " 行有合并单元格（" + range.text() + "），无法确定每行的内容。请取消合并，把每一行都填完整（表头只占一行）后再上传。");
        });
    }

    private static Refused twoRows(int headerRow) {
        return new Refused("HEADER_TWO_ROWS", "第 " + headerRow + "、" + (headerRow + 1) + " 行是两行表头，请改成一行、每列一个名称后再上传。");
    }

    static void requireOrder(int last, Row row) {
        long filled = row.stream().filter(cell -> cell != null).count();
        if (row.getRowNum() <= last || filled != row.getPhysicalCellCount()) {
            throw new Refused("CORRUPT", "内部行列次序混乱，文件已损坏或被改动，请在 Excel 中重新保存后再上传。");
        }
    }

    /** Units, leaders and states repeat on every other row: one copy of each will do. */
    private String shared(String text) {
        if (text.length() > SHORT_TEXT || sharedTexts.size() >= SHARED_TEXTS) {
            return sharedTexts.getOrDefault(text, text);
        }
        return sharedTexts.computeIfAbsent(text, Function.identity());
    }

    private List<CellText> cells(Row row) {
        List<CellText> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(CellText.of(row.getCell(i), workbook.isDate1904()).with(this::shared));
        }
        while (!cells.isEmpty() && cells.getLast().equals(CellText.EMPTY)) {
            cells.removeLast();
        }
        return cells;
    }
}
