package io.duban.query.ranking.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** All units of all months, moved or not; the same draft as of the same moment gives the same bytes. */
final class ReportCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    /** A spreadsheet would take a text for a formula that begins like one. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private ReportCsv() {}

    static String of(Report report) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(
                    "period",
                    "group",
                    "unit",
                    "rank_before",
                    "rank_after",
                    "score_before",
                    "score_after",
                    "lists_before",
                    "lists_after",
                    "reasons");
            for (var trial : report.trials().reversed()) {
                for (var group : trial.groups()) {
                    for (var move : group.units()) {
                        printer.printRecord(
                                trial.month(),
                                safe(group.name()),
                                safe(move.unit()),
                                move.before().rank(),
                                move.after().rank(),
                                move.before().printed(),
                                move.after().printed(),
                                lists(move.before()),
                                lists(move.after()),
                                reasons(move.reasons()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String lists(Place place) {
        return safe(String.join("、", place.lists()));
    }

    private static String reasons(List<Reason> reasons) {
        return safe(reasons.stream()
                .map(reason -> "%s %s（%s→%s）"
                        .formatted(
                                reason.name(),
                                reason.printedChange(),
                                orNothing(reason.printedBefore()),
                                orNothing(reason.printedAfter())))
                .collect(Collectors.joining("；")));
    }

    private static String orNothing(@Nullable String text) {
        return text == null || text.isEmpty() ? "无" : text;
    }

    private static String safe(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
