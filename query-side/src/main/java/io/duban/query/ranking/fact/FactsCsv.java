package io.duban.query.ranking.fact;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Facts as {@code rank} reads them: {@code period,group,unit,fact,value}; the same question as of the same moment gives the same bytes. */
public final class FactsCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private FactsCsv() {}

    /**
     * A unit without any fact says so by {@code tasks} of zero, so that it is not lost.
     *
     * @param out not closed
     */
    public static void write(String period, List<FactSum> sums, Appendable out) throws IOException {
        @SuppressWarnings("resource") // what is below belongs to the caller
        var printer = new CSVPrinter(out, FORMAT);
        printer.printRecord("period", "group", "unit", "fact", "value");
        for (var sum : sums) {
            var name = sum.name() == null ? FactName.TASKS.code() : sum.name();
            printer.printRecord(period, sum.group(), sum.unit(), name, sum.value());
        }
    }
}
