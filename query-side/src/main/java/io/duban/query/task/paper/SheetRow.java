package io.duban.query.task.paper;

import io.duban.query.document.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A row as the template of PDF files reads it: clean, printable lines.
 *
 * @param kind the row's kind in small letters
 * @param place counted from 0, for its height in the style sheet
 */
record SheetRow(
        String kind,
        int place,
        List<String> label,
        List<String> value,
        List<String> otherLabel,
        List<String> otherValue,
        List<String> closing) {

    static SheetRow of(Row row, int place, UnaryOperator<String> printable) {
        return switch (row) {
            case Row.Line line -> wide(row, place, line.label(), line.value(), List.of(), printable);
            case Row.Tall tall -> wide(row, place, tall.label(), tall.value(), List.of(), printable);
            case Row.Signing signing -> wide(row, place, signing.label(), signing.text(), signing.closing(), printable);
            case Row.Pair pair ->
                new SheetRow(
                        kind(row),
                        place,
                        lines(pair.label(), printable),
                        lines(pair.value(), printable),
                        lines(pair.otherLabel(), printable),
                        lines(pair.otherValue(), printable),
                        List.of());
        };
    }

    private static SheetRow wide(
            Row row, int place, String label, String value, List<String> closing, UnaryOperator<String> printable) {
        var signed = closing.stream()
                .flatMap(line -> lines(line, printable).stream())
                .toList();
        return new SheetRow(
                kind(row), place, lines(label, printable), lines(value, printable), List.of(), List.of(), signed);
    }

    private static List<String> lines(String text, UnaryOperator<String> printable) {
        return PlainText.lines(text).stream().map(printable).toList();
    }

    private static String kind(Row row) {
        return row.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
