package io.duban.command.ledger.read;

import io.duban.command.ledger.read.RowProblem.Severity;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row under its header: cells by column, and a place to say what is wrong with them. */
final class SheetRow {
    /** What people write to say that there is nothing to write. */
    private static final Pattern NOTHING = Pattern.compile("[-—–―/\\\\]+|无");

    private static final int LONGEST_NOTHING = 4;

    private static final Pattern TOTAL = Pattern.compile("[合总小共]计([:\\d(].*)?");
    private static final int CELLS_WHERE_TOTAL_STANDS = 3;
    private static final int SHOWN_CHARACTERS = 200;
    private static final String KEPT_TO_ITSELF = "（含个人号码，不显示）";

    private final Header header;
    private final int number;
    private final List<CellText> cells;
    private final Problems problems;
    private boolean hasError;

    SheetRow(Header header, int number, List<CellText> cells, Problems problems) {
        this.header = header;
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    int number() {
        return number;
    }

    boolean hasError() {
        return hasError;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(CellText::isEmpty);
    }

    /** Rows numbered in advance and never filled in. */
    boolean isOnlyNumbered() {
        return !cell(Column.SEQUENCE).isEmpty()
                && cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
    }

    boolean isTotal() {
        return cells.stream()
                .limit(CELLS_WHERE_TOTAL_STANDS)
                .filter(cell -> cell.text().indexOf('计') > 0)
                .anyMatch(cell -> TOTAL.matcher(Folded.of(cell.text())).matches());
    }

    /** The header once more, as on each printed page. */
    boolean isHeaderAgain() {
        return Column.named(cell(Column.TITLE).text())
                        .filter(Column.TITLE::equals)
                        .isPresent()
                && headerNames() >= Column.REQUIRED.size();
    }

    /** How many cells hold the name of a column. */
    long headerNames() {
        return cells.stream()
                .filter(cell -> Column.named(cell.text()).isPresent())
                .count();
    }

    CellText cell(Column column) {
        Integer index = header.indexes().get(column);
        return index == null || index >= cells.size() || cells.get(index).isBroken()
                ? CellText.EMPTY
                : cells.get(index);
    }

    @Nullable
    String text(Column column) {
        String text = cell(column).text();
        int length = text.codePointCount(0, text.length());
        if (length > column.longest) {
            error(column, "TOO_LONG", "超过 " + column.longest + " 字（现有 " + length + " 字），请缩短，详情可放在附件里。");
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String requiredLine(Column column) {
        if (text(column) == null) {
            missing(column);
            return null;
        }
        return cell(column).oneLine();
    }

    @Nullable
    LocalDate date(Column column, boolean date1904) {
        if (isBlank(column)) {
            return null;
        }
        return switch (LedgerDate.of(cell(column), date1904)) {
            case LedgerDate.Day day -> day.date();
            case LedgerDate.Wrong wrong -> {
                error(column, wrong.code(), wrong.reason());
                yield null;
            }
        };
    }

    boolean isBlank(Column column) {
        return isNothing(cell(column).text());
    }

    /** An empty cell, or one with a dash or 无 for nothing. */
    static boolean isNothing(String text) {
        return text.isEmpty()
                || text.length() <= LONGEST_NOTHING && NOTHING.matcher(text).matches();
    }

    void missing(Column column) {
        error(column, "REQUIRED_MISSING", "“" + header.label(column) + "”没有填写，请补上。");
    }

    void error(Column column, String code, String reason) {
        hasError = true;
        report(header.label(column), cell(column).text(), Severity.ERROR, code, reason);
    }

    void warning(Column column, String code, String reason) {
        report(header.label(column), cell(column).text(), Severity.WARNING, code, reason);
    }

    void lookAtCells() {
        for (int i = 0; i < cells.size(); i++) {
            CellText cell = cells.get(i);
            String label = header.labels().get(i);
            if (cell.wasCleaned()) {
                report(label, shown(i), Severity.WARNING, "CONTROL_CHARACTERS", "含有看不见的控制字符或文字方向符，已自动去除，请核对文字。");
            }
            if (cell.isBroken()) {
                String what = cell.isEmpty() ? "公式没有保存计算结果，请在 Excel 中打开并保存一次" : "公式结果是错误值，请改正公式或直接填写内容";
                report(label, shown(i), Severity.WARNING, "FORMULA_ERROR", what + "；该格按空白处理。");
            }
            if (!header.personal().has(i)) {
                refusePersonalNumber(label, cell.text());
            }
        }
    }

    /** What stands in a row is kept for ever; the number itself is not told again. */
    private void refusePersonalNumber(String label, String text) {
        PersonalNumber.in(text).ifPresent(number -> {
            hasError = true;
            report(
                    label,
                    KEPT_TO_ITSELF,
                    Severity.ERROR,
                    "PERSONAL_NUMBER",
                    "含有" + number.label() + "。请删去；群众的信息请另设“诉求人”“联系电话”“身份证号”“住址”列填写，导入时会加密单独保存。");
        });
    }

    Map<String, String> cellsByHeader() {
        String[] texts = new String[Math.max(header.width(), cells.size())];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i < cells.size() ? shown(i) : "";
        }
        return new CellsByHeader(header.labels(), texts);
    }

    /** What the row says about a citizen; null if it says nothing. */
    @Nullable
    CitizenDetails citizen() {
        return header.personal()
                .of(place -> place < cells.size() ? cells.get(place).oneLine() : "");
    }

    private String shown(int place) {
        String text = cells.get(place).text();
        return text.isEmpty() || !header.personal().has(place) ? text : PersonalColumns.KEPT_ELSEWHERE;
    }

    private void report(String column, String text, Severity severity, String code, String reason) {
        problems.add(new RowProblem(number, column, shortened(text), severity, code, reason));
    }

    /** As much of a cell as a problem shows. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
    }
}
