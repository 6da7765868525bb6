package io.duban.command.ledger.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells joined into one on a sheet, e.g. A4:C5; rows are 1-based. */
record MergedRange(String text, int firstRow, int lastRow) {
    private static final Pattern RANGE = Pattern.compile("\\$?[A-Z]{1,3}\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");

    static Optional<MergedRange> of(String text) {
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? Optional.of(new MergedRange(text, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
                : Optional.empty();
    }

    boolean covers(int row) {
        return firstRow <= row && row <= lastRow;
    }
}
