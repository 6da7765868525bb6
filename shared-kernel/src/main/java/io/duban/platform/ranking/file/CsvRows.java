package io.duban.platform.ranking.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;

/** A CSV text row by row, each with the line it begins on; empty lines are passed over. */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private CsvRows() {}

    /** One row. */
    record Row(int line, List<String> cells) {

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
        if (text.indexOf('"') < 0) {
            eachUnquoted(text, use);
            return;
        }
        var line = 1;
        try (var parser = FORMAT.parse(new StringReader(text))) {
            for (var rows = parser.iterator(); rows.hasNext(); ) {
                var row = new Row(line, rows.next().toList());
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

    /** Without a quote in the whole text a comma is a comma, and a million lines need no parser. */
    private static void eachUnquoted(String text, Consumer<Row> use) {
        var line = 0;
        for (var lines = text.lines().iterator(); lines.hasNext(); ) {
            var row = new Row(++line, parted(lines.next()));
            if (!row.isBlank()) {
                use.accept(row);
            }
        }
    }

    private static List<String> parted(String line) {
        var cells = new ArrayList<String>(8);
        var start = 0;
        for (var comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(line.substring(start, comma));
            start = comma + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    static String key(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
