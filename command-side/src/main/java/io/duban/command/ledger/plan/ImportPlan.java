package io.duban.command.ledger.plan;

import io.duban.command.ledger.read.LeaderInCharge;
import io.duban.command.ledger.read.HandlingState;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.command.ledger.read.LedgerRow;
import io.duban.command.ledger.read.RowProblem;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.PlannedRow;
import io.duban.kernel.ledger.RowIssue;
import io.duban.kernel.ledger.RowOutcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import of a ledger would do, as a pure function of the ledger and of what is known already. */
public final class ImportPlan {

    private ImportPlan() {}

    /** The keys of a ledger's rows, to be looked up before planning. */
    public static List<String> keys(Ledger ledger) {
        return ledger.rows().stream().map(row -> RowIdentity.of(row).key()).toList();
    }

    /**
     * @param known keys of rows that were carried over before, each with the digest of the row then
     * @param units names of the registered units
     * @param leaders titles of the registered leaders: post and name
     */
    public static DryRun.Plan of(
            Ledger ledger, String fileName, Map<String, String> known, Set<String> units, Set<String> leaders) {
        var usable = ledger.rows().stream().map(row -> planned(row, known));
        var unusable = ledger.problems().stream()
                .filter(problem -> problem.severity() == RowProblem.Severity.ERROR && problem.sheetRow() > 0)
                .map(RowProblem::sheetRow)
                .distinct()
                .map(row -> new PlannedRow(row, null, null, null, false, RowOutcome.PROBLEM));
        return new DryRun.Plan(
                fileName,
                ledger.sha256(),
                ledger.title(),
                ledger.asOf(),
                Stream.concat(usable, unusable)
                        .sorted(Comparator.comparingInt(PlannedRow::row))
                        .toList(),
                ledger.problems().stream().map(ImportPlan::issue).toList(),
                unknown(ledger.rows().stream().flatMap(ImportPlan::unitsOf), units),
                unknown(
                        ledger.rows().stream()
                                .map(LedgerRow::leader)
                                .filter(Objects::nonNull)
                                .map(LeaderInCharge::text),
                        leaders));
    }

    private static PlannedRow planned(LedgerRow row, Map<String, String> known) {
        var identity = RowIdentity.of(row);
        var before = known.get(identity.key());
        var outcome = before == null
                ? RowOutcome.CREATE
                : before.equals(identity.digest()) ? RowOutcome.PRESENT : RowOutcome.CHANGED;
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

    static Stream<String> unitsOf(LedgerRow row) {
        return Stream.concat(Stream.of(row.leadUnit()), row.coUnits().stream());
    }

    private static List<String> unknown(Stream<String> named, Collection<String> known) {
        return named.filter(name -> !known.contains(name)).distinct().collect(Collectors.toList());
    }
}
