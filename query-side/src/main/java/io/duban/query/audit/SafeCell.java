package io.duban.query.audit;

import org.jspecify.annotations.Nullable;

/** A text as it may stand in a spreadsheet: never the beginning of a formula, in half or full width, whatever somebody typed. */
final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n";

    private SafeCell() {}

    static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return isFormula(text) ? "'" + text : text;
    }

    /** Spaces in front, and characters that nobody sees, are dropped by some programs and hide the sign from us. */
    private static boolean isFormula(String text) {
        var first = text.codePoints()
                .dropWhile(point -> BEGINS_A_FORMULA.indexOf(point) < 0
                        && (Character.isSpaceChar(point)
                                || Character.isISOControl(point)
                                || Character.getType(point) == Character.FORMAT))
                .findFirst();
        return first.isPresent() && BEGINS_A_FORMULA.indexOf(first.getAsInt()) >= 0;
    }
}
