package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.NumberText;
import io.duban.kernel.ranking.table.PrintedRate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Computes the rates of a printed table once more, from the columns that they say they come from. */
public final class TableCheck {

    private static final Set<String> NOTHING_PRINTED = Set.of("", "-", "--", "—", "——", "/", "无", "无数据");

    private final FileProblems problems;
    private final List<String> rates;
    private final List<Columns> columns = new ArrayList<>();
    private final Set<String> differing = new LinkedHashSet<>();
    private Map<String, Integer> header = Map.of();
    private int rows;

    private TableCheck(String file, List<String> rates) {
        this.problems = new FileProblems(file);
        this.rates = rates;
    }

    /**
     * @param rows how many rows were looked at
     * @param differing one line of text for each row and rate that does not come out: its line, its cells, what is printed and
     *     what comes out, parted by tabs
     */
    public record Findings(int rows, List<String> differing) {}

    /**
     * @param rates {@code printed=actual/target}, names of columns
     * @throws UnreadableFile with line, column and reason
     * @throws IllegalArgumentException for a rate whose columns the table does not have
     */
    public static Findings of(FactFiles.Source table, List<String> rates) {
        var check = new TableCheck(table.name(), rates);
        CsvRows.each(table.text(), check.problems, check::row);
        if (check.header.isEmpty()) {
            check.problems.at(1, 1, "", "文件是空的");
        }
        check.problems.refuseIfAny();
        return new Findings(check.rows, List.copyOf(check.differing));
    }

    private void row(CsvRows.Row row) {
        if (header.isEmpty()) {
            header(row);
            return;
        }
        rows++;
        columns.forEach(rate -> look(row, rate));
    }

    private void header(CsvRows.Row row) {
        header = new HashMap<>();
        for (var i = 0; i < row.size(); i++) {
            if (header.put(row.cell(i), i) != null && !row.cell(i).isEmpty()) {
                problems.at(row.line(), i + 1, row.cell(i), "列名重复，无法确定用哪一列");
            }
        }
        rates.forEach(rate -> columns.add(columns(rate)));
    }

    /** Names may hold the signs themselves: the split counts whose three parts are columns. */
    private Columns columns(String rate) {
        for (var equals : places(rate, '=')) {
            for (var slash : places(rate, '/')) {
                if (slash > equals) {
                    var printed = header.get(rate.substring(0, equals).strip());
                    var actual = header.get(rate.substring(equals + 1, slash).strip());
                    var target = header.get(rate.substring(slash + 1).strip());
                    if (printed != null && actual != null && target != null) {
                        return new Columns(printed, actual, target);
                    }
                }
            }
        }
        problems.at(
                1,
                1,
                "",
                "“%s”应形如 印出列=实际列/目标列，表中的列有：%s".formatted(rate, String.join("、", new TreeSet<>(header.keySet()))));
        throw problems.refusal();
    }

    private static List<Integer> places(String text, char sign) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == sign)
                .boxed()
                .toList();
    }

    private void look(CsvRows.Row row, Columns rate) {
        var most = Math.max(rate.printed(), Math.max(rate.actual(), rate.target()));
        if (row.size() <= most) {
            problems.at(row.line(), row.size(), "", "这一行只有%d列，缺少第%d列".formatted(row.size(), most + 1));
            return;
        }
        var written = row.cell(rate.printed());
        var silent = NOTHING_PRINTED.contains(written);
        if (silent
                && (NOTHING_PRINTED.contains(row.cell(rate.actual()))
                        || NOTHING_PRINTED.contains(row.cell(rate.target())))) {
            return;
        }
        var target = number(row, rate.target());
        var actual = number(row, rate.actual());
        if (target == null || actual == null) {
            return;
        }
        if (silent) {
            if (target.signum() != 0) {
                differs(row, rate, written, actual, target, 2);
            }
            return;
        }
        var printed = NumberText.read(written);
        if (printed == null || printed.share()) {
            problems.at(
                    row.line(), rate.printed() + 1, name(rate.printed()), "“" + written + "”不是百分率，应形如 108、108%、99.4 %");
        } else if (!PrintedRate.agrees(printed, actual, target)) {
            differs(row, rate, written, actual, target, printed.decimals());
        }
    }

    private void differs(
            CsvRows.Row row, Columns rate, String written, Fraction actual, Fraction target, int decimals) {
        var right = PrintedRate.recomputed(actual, target, decimals);
        var cells = String.join(",", row.cells().stream().map(String::strip).toList());
        differing.add("第%d行\t%s\t%s 印作 %s，重算为 %s"
                .formatted(
                        row.line(),
                        cells.replaceAll("\\s+", " "),
                        name(rate.printed()),
                        written.isEmpty() ? "空" : written,
                        right == null ? "无（目标为 0）" : right.toPlainString() + "%"));
    }

    private @Nullable Fraction number(CsvRows.Row row, int column) {
        var number = NumberText.read(row.cell(column));
        if (number == null) {
            problems.at(row.line(), column + 1, name(column), "“" + row.cell(column) + "”不是数字");
            return null;
        }
        return number.value();
    }

    private String name(int column) {
        return header.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private record Columns(int printed, int actual, int target) {}
}
