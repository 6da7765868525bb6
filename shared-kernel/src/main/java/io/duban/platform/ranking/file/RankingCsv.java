package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.ItemScore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A ranking as CSV: one line for each unit, or with the explanation one line for each unit and item. */
public final class RankingCsv {

    private static final List<String> COLUMNS = List.of("period", "group", "rank", "unit", "score", "grade", "list");
    private static final List<String> EXPLAINED = List.of("item", "value", "denominator", "rule", "points");

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private RankingCsv() {}

    /** @param out not closed */
    public static void write(List<RankingLine> lines, boolean explained, Appendable out) throws IOException {
        @SuppressWarnings("resource") // what is below belongs to the caller
        var printer = new CSVPrinter(out, FORMAT);
        var header = new ArrayList<>(COLUMNS);
        if (explained) {
            header.addAll(EXPLAINED);
        }
        printer.printRecord(header);
        for (var line : lines) {
            if (!explained) {
                printer.printRecord(unit(line));
                continue;
            }
            for (var item : line.explanation()) {
                printer.printRecord(with(unit(line), item));
            }
            if (!line.action().isEmpty()) {
                printer.printRecord(
                        with(unit(line), new ItemScore("ladder", "连续末位", null, null, line.action(), Fraction.ZERO)));
            }
        }
    }

    private static List<String> unit(RankingLine line) {
        var rank = line.rank();
        var cells = new ArrayList<String>(COLUMNS.size() + EXPLAINED.size());
        cells.add(line.period());
        cells.add(line.group());
        cells.add(rank == null ? "" : rank.toString());
        cells.add(line.unit());
        cells.add(line.printedScore());
        cells.add(line.grade());
        cells.add(String.join(";", line.lists()));
        return cells;
    }

    private static List<String> with(List<String> unit, ItemScore item) {
        unit.add(item.item());
        unit.add(number(item.value()));
        unit.add(number(item.denominator()));
        unit.add(item.rule());
        unit.add(number(item.points()));
        return unit;
    }

    private static String number(@Nullable Fraction number) {
        return number == null ? "" : number.toString();
    }
}
