package io.duban.query.task.show;

import io.duban.kernel.task.ObjectionOutcome;
import io.duban.query.task.ConclusionLine;
import io.duban.query.task.ObjectionLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * One objection on the task's page: both sides see how it stands and until when it is decided.
 *
 * @param state the last part of its text's key, {@code task.objection.<state>}
 * @param days until the last day, or past it; 0 where it is decided
 */
record ObjectionRow(
        ConclusionLine about, ObjectionLine objection, String state, String shape, String cssClass, long days) {

    static List<ObjectionRow> of(List<ConclusionLine> conclusions, LocalDate today) {
        return conclusions.stream()
                .flatMap(about -> Stream.ofNullable(about.objection()).map(objection -> of(about, objection, today)))
                .toList();
    }

    private static ObjectionRow of(ConclusionLine about, ObjectionLine objection, LocalDate today) {
        var outcome = objection.outcome();
        if (outcome == ObjectionOutcome.UPHELD) {
            return new ObjectionRow(about, objection, "upheld", "✔", "lamp-closed", 0);
        }
        if (outcome == ObjectionOutcome.DISMISSED) {
            return new ObjectionRow(about, objection, "dismissed", "○", "lamp-none", 0);
        }
        var days = ChronoUnit.DAYS.between(today, objection.decideBy());
        return days < 0
                ? new ObjectionRow(about, objection, "over", "■", "lamp-overdue", -days)
                : new ObjectionRow(about, objection, "waiting", "●", "lamp-normal", days);
    }
}
