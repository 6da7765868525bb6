package io.duban.platform.ranking.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV text row by row, each with the line it begins on; empty lines are passed over. */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private CsvRows() {}

    /** One row. */
    record Row(int line, CSVRecord cells) {

        int size() {
            return cells.size();
        }

        String cell(int index) {
            return cells.get(index).strip();
        }

        boolean isBlank() {
            for (var cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    static void each(String text, FileProblems problems, Consumer<Row> use) {
        var line = 1;
        try (var parser = FORMAT.parse(new StringReader(text))) {
            for (var rows = parser.iterator(); rows.hasNext(); ) {
                var row = new Row(line, rows.next());
                line = (int) parser.getCurrentLineNumber() + 1;
                if (!row.isBlank()) {
                    use.accept(row);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.at(line, 1, "", "引号没有成对，或引号后还有内容");
            throw problems.refusal();
        }
    }

    static String key(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
