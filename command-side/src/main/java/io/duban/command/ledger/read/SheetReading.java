package io.duban.command.ledger.read;

import io.duban.command.ledger.read.RowProblem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a checked workbook into a table. Fewer than two names that are expected are no header. */
final class SheetReading {

    private static final int NAMES_OF_A_HEADER = 2;

    private final TableShape shape;
    private final List<MergedRange> merged;
    private final boolean date1904;
    private final int rowsLeft;
    private final int mostRows;
    private final Problems problems = new Problems();
    private final List<Table.Line> lines = new ArrayList<>();

    /** Name of an expected column to its place; empty until the header was found. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private boolean usable = true;

    SheetReading(TableShape shape, List<MergedRange> merged, boolean date1904, int rowsLeft, int mostRows) {
        this.shape = shape;
        this.merged = merged;
        this.date1904 = date1904;
        this.rowsLeft = rowsLeft;
        this.mostRows = mostRows;
    }

    Table read(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            var last = 0;
            var all = rows.iterator();
            while (usable && all.hasNext()) {
                var next = all.next();
                WorkbookReading.requireOrder(last, next);
                last = next.getRowNum();
                row(last, cells(next));
            }
        }
        if (places.isEmpty()) {
            problem(0, "", "", "NO_HEADER", "前 20 行内没有找到表头。表头要占一行，并含有：" + required() + "。");
        }
        return new Table(shape.sheet(), lines, problems.all());
    }

    private void row(int row, List<CellText> cells) {
        if (cells.stream().allMatch(cell -> cell.isEmpty() && !cell.isBroken())) {
            return;
        }
        if (!places.isEmpty()) {
            line(row, cells);
        } else if (row > Limits.HEADER_SEARCHED_ROWS) {
            usable = false;
        } else {
            header(row, cells);
        }
    }

    private void header(int row, List<CellText> cells) {
        var found = cells.stream()
                .map(cell -> shape.named(cell.text()))
                .flatMap(Optional::stream)
                .distinct()
                .count();
        if (found < NAMES_OF_A_HEADER) {
            return;
        }
        for (int place = 0; place < cells.size(); place++) {
            var text = cells.get(place).oneLine();
            var head = shape.named(text).orElse(null);
            if (head != null && places.putIfAbsent(head.name(), place) != null) {
                spoilt(row, head.name(), text, "COLUMN_TWICE", "表头中有两列“" + head.name() + "”，请只保留一列。");
            }
        }
        for (var head : shape.heads()) {
            if (head.required() && !places.containsKey(head.name())) {
                spoilt(row, head.name(), "", "COLUMN_MISSING", "表头缺少“" + head.name() + "”这一列，本表没有读取；请补上，可下载模板对照。");
            }
        }
        single(row);
    }

    private void line(int row, List<CellText> cells) {
        if (lines.size() >= rowsLeft) {
            throw new Refused("TOO_MANY_ROWS", "超过 " + mostRows + " 行，请分成几个文件，先导入上级再导入下级。");
        }
        single(row);
        var texts = new LinkedHashMap<String, String>();
        places.forEach(
                (name, place) -> texts.put(name, text(row, name, place < cells.size() ? cells.get(place) : null)));
        if (texts.values().stream().anyMatch(text -> !text.isEmpty())) {
            lines.add(new Table.Line(row, texts));
        }
    }

    private String text(int row, String name, @Nullable CellText cell) {
        if (cell == null) {
            return "";
        }
        if (cell.isBroken()) {
            var what = cell.isEmpty() ? "公式没有保存计算结果，请在 Excel 中打开并保存一次" : "公式结果是错误值，请改正公式";
            problem(row, name, cell.text(), "FORMULA_ERROR", what + "，或直接填写内容。");
            return "";
        }
        if (cell.wasCleaned()) {
            problems.add(new RowProblem(
                    row,
                    name,
                    SheetRow.shortened(cell.text()),
                    Severity.WARNING,
                    "CONTROL_CHARACTERS",
                    "含有看不见的控制字符或文字方向符，已自动去除，请核对文字。"));
        }
        return SheetRow.isNothing(cell.text()) ? "" : cell.oneLine();
    }

    private void single(int row) {
        merged.stream()
                .filter(range -> range.covers(row))
                .findFirst()
                .ifPresent(range -> spoilt(
                        row, "", "", "MERGED_CELLS", "这一行有合并单元格（" + range.text() + "），无法确定每行的内容。请取消合并，把每一行都填完整。"));
    }

    private void spoilt(int row, String column, String cell, String code, String reason) {
        usable = false;
        problem(row, column, cell, code, reason);
    }

    private void problem(int row, String column, String cell, String code, String reason) {
        problems.add(new RowProblem(row, column, SheetRow.shortened(cell), Severity.ERROR, code, reason));
    }

    private String required() {
        return shape.heads().stream()
                .filter(TableShape.Head::required)
                .map(TableShape.Head::name)
                .collect(Collectors.joining("、"));
    }

    private List<CellText> cells(Row row) {
        var cells = new ArrayList<CellText>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(CellText.of(row.getCell(i), date1904));
        }
        return cells;
    }
}
