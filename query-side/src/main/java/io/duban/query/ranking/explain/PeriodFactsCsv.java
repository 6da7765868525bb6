package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.query.ranking.fact.FactName;
import io.duban.query.ranking.period.PeriodNumbers;
import io.duban.query.ranking.period.PeriodRanking;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The numbers that a month is ranked from, as {@code rank} reads them: {@code period,group,unit,fact,value}, with what was rated by
 * hand and what was adjusted. {@code rank} over them gives the month's ranking again.
 */
public final class PeriodFactsCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private PeriodFactsCsv() {}

    /**
     * Only units of groups that the rules name, in the order of groups and units; one without any number says so by {@code tasks} of
     * zero.
     *
     * @param wanted which of them, by name
     * @param out not closed
     */
    public static void write(PeriodRanking ranking, Predicate<String> wanted, Appendable out) throws IOException {
        write(ranking.month(), ranking.rules(), ranking.numbers(), wanted, out);
    }

    /** The same of a month that nobody has ranked. */
    public static void write(
            YearMonth month, RuleSet rules, PeriodNumbers numbers, Predicate<String> wanted, Appendable out)
            throws IOException {
        @SuppressWarnings("resource") // what is below belongs to the caller
        var printer = new CSVPrinter(out, FORMAT);
        printer.printRecord("period", "group", "unit", "fact", "value");
        var units = new ArrayList<>(numbers.units().keySet());
        units.sort(Comparator.<String, String>comparing(unit -> String.valueOf(numbers.group(unit)))
                .thenComparing(Comparator.naturalOrder()));
        for (var unit : units) {
            if (!wanted.test(unit) || !numbers.isCompared(unit, rules)) {
                continue;
            }
            var facts = numbers.of(unit);
            if (facts.isEmpty()) {
                printer.printRecord(month, numbers.group(unit), unit, FactName.TASKS.code(), 0);
            }
            for (var fact :
                    facts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                printer.printRecord(month, numbers.group(unit), unit, fact.getKey(), fact.getValue());
            }
        }
    }
}
