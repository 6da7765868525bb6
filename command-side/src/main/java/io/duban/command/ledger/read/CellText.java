package io.duban.command.ledger.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A cell as text.
 *
 * @param text what a person sees, without control characters, trimmed; empty for an empty cell
 * @param number the stored number when the cell is numeric, in Excel's 15 digits
 * @param isDate whether the number is shown as a date
 * @param isPercent whether the number is shown with %
 * @param wasCleaned whether invisible control or direction characters were taken out
 * @param isBroken whether it is an error value or a formula without a stored result
 */
record CellText(
        String text,
        @Nullable BigDecimal number,
        boolean isDate,
        boolean isPercent,
        boolean wasCleaned,
        boolean isBroken) {

    static final CellText EMPTY = new CellText("", null, false, false, false, false);

    private static final Set<String> ERROR_VALUES = Set.of(
            "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]");
    private static final Pattern FORMAT_LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    static CellText of(@Nullable Cell cell, boolean date1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return EMPTY;
        }
        boolean isFormula = cell.getType() == CellType.FORMULA;
        Object value = cell.getValue();
        if (value instanceof BigDecimal number && Math.abs((long) number.precision() - number.scale()) <= 20) {
            return ofNumber(number.round(EXCEL_DIGITS), cell.getDataFormatString(), date1904);
        }
        if (value instanceof Boolean truth) {
            return new CellText(truth ? "TRUE" : "FALSE", null, false, false, false, false);
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        boolean isBroken = isFormula && cell.getFormula() != null && raw.isEmpty()
                || (isFormula || cell.getType() == CellType.ERROR) && ERROR_VALUES.contains(raw);
        return ofText(raw, isBroken);
    }

    private static CellText ofNumber(BigDecimal number, @Nullable String format, boolean date1904) {
        String shape = format == null || format.equals("General")
                ? ""
                : FORMAT_LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isDate = shape.indexOf('y') >= 0 || shape.indexOf('d') >= 0;
        boolean isPercent = shape.contains("%");
        LocalDate date = isDate ? LedgerDate.ofSerial(number, date1904) : null;
        String text =
                date != null ? date.toString() : isPercent ? plain(number.movePointRight(2)) + "%" : plain(number);
        return new CellText(text, number, isDate, isPercent, false, false);
    }

    private static CellText ofText(String raw, boolean isBroken) {
        if (raw.chars().allMatch(CellText::isPlain)) {
            return new CellText(raw, null, false, false, false, isBroken);
        }
        String unescaped = ESCAPED.matcher(raw)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        String lines = unescaped.replace("\r\n", "\n").replace('\r', '\n');
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        String text = visible.replaceAll("[\\p{Zs}\\t]", " ").strip();
        return new CellText(text, null, false, false, !visible.equals(lines), isBroken);
    }

    /** Nearly all cells hold nothing else, and three patterns over two million cells would take seconds. */
    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7f && c != '_'
                || c >= 0x4e00 && c <= 0x9fff
                || c > 0x3000 && c <= 0x301f
                || c > 0xff00 && c <= 0xff5e;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    CellText with(UnaryOperator<String> sharing) {
        return new CellText(sharing.apply(text), number, isDate, isPercent, wasCleaned, isBroken);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** On one line, single spaces: for names and titles. */
    String oneLine() {
        return text.indexOf('\n') < 0 && !text.contains("  ") ? text : text.replaceAll("\\s+", " ");
    }
}
