package io.duban.command.ledger.plan;

import io.duban.command.ledger.read.HandlingState;
import io.duban.command.ledger.read.LeaderInCharge;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.command.ledger.read.LedgerRow;
import io.duban.command.ledger.read.RowProblem;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.PlannedRow;
import io.duban.kernel.ledger.RowIssue;
import io.duban.kernel.ledger.RowOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an import of a ledger would do, as a pure function of the ledger and of what is known already. */
public final class ImportPlan {

    private ImportPlan() {}

    /**
     * @param outcomes what would become of each usable row, in the order of {@link Ledger#rows()}
     * @param unitKnown whether a unit of this name is registered
     * @param leaderKnown whether this leader is registered
     */
    public static DryRun.Plan of(
            Ledger ledger,
            String fileName,
            List<RowOutcome> outcomes,
            Predicate<String> unitKnown,
            Predicate<LeaderInCharge> leaderKnown) {
        return new DryRun.Plan(
                fileName,
                ledger.sha256(),
                ledger.title(),
                ledger.asOf(),
                rows(ledger, outcomes),
                ledger.problems().stream().map(ImportPlan::issue).toList(),
                newUnits(ledger, unitKnown),
                newLeaders(ledger, leaderKnown).stream()
                        .map(LeaderInCharge::text)
                        .toList(),
                (int) ledger.rows().stream()
                        .filter(row -> row.citizen() != null)
                        .count());
    }

    /** Units that the ledger names and nobody has registered, in the order of the file. */
    public static List<String> newUnits(Ledger ledger, Predicate<String> known) {
        return ledger.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.leadUnit()), row.coUnits().stream()))
                .distinct()
                .filter(known.negate())
                .toList();
    }

    /** Leaders that the ledger names and nobody has registered, in the order of the file. */
    public static List<LeaderInCharge> newLeaders(Ledger ledger, Predicate<LeaderInCharge> known) {
        return ledger.rows().stream()
                .map(LedgerRow::leader)
                .filter(Objects::nonNull)
                .distinct()
                .filter(known.negate())
                .toList();
    }

    private static List<PlannedRow> rows(Ledger ledger, List<RowOutcome> outcomes) {
        var rows = new ArrayList<PlannedRow>();
        for (int i = 0; i < outcomes.size(); i++) {
            rows.add(planned(ledger.rows().get(i), outcomes.get(i)));
        }
        ledger.problems().stream()
                .filter(problem -> problem.severity() == RowProblem.Severity.ERROR && problem.sheetRow() > 0)
                .map(RowProblem::sheetRow)
                .distinct()
                .map(row -> new PlannedRow(row, null, null, null, false, RowOutcome.PROBLEM))
                .forEach(rows::add);
        rows.sort(Comparator.comparingInt(PlannedRow::row));
        return rows;
    }

    private static PlannedRow planned(LedgerRow row, RowOutcome outcome) {
        return new PlannedRow(
                row.sheetRow(),
                row.number(),
                row.title(),
                row.leadUnit(),
                row.state() == HandlingState.CLOSED,
                outcome);
    }

    private static RowIssue issue(RowProblem problem) {
        return new RowIssue(
                problem.sheetRow(),
                problem.column(),
                problem.cellText(),
                problem.severity() == RowProblem.Severity.ERROR,
                problem.code(),
                problem.reason());
    }
}
