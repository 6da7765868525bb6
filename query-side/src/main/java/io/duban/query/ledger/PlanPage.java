package io.duban.query.ledger;

import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.PlannedRow;
import io.duban.kernel.ledger.RowIssue;
import io.duban.kernel.ledger.RowOutcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a dry run says, in the order in which a person wants to read it.
 *
 * @param counts how many rows have which outcome
 * @param issues errors first, then what somebody should look at, each in the order of the rows
 * @param rows the first {@value #FIRST} rows, or all
 */
record PlanPage(DryRun.Plan plan, List<Count> counts, List<RowIssue> issues, List<PlannedRow> rows) {

    static final int FIRST = 50;

    record Count(RowOutcome outcome, int number) {}

    static PlanPage of(DryRun.Plan plan, boolean all) {
        return new PlanPage(
                plan,
                Arrays.stream(RowOutcome.values())
                        .map(outcome -> new Count(outcome, plan.count(outcome)))
                        .toList(),
                plan.issues().stream()
                        .sorted(Comparator.comparing(RowIssue::error).reversed().thenComparing(RowIssue::row))
                        .toList(),
                all ? plan.rows() : plan.rows().stream().limit(FIRST).toList());
    }

    public boolean isShortened() {
        return rows.size() < plan.rows().size();
    }

    public int toCreate() {
        return plan.count(RowOutcome.CREATE);
    }

    public int problems() {
        return plan.count(RowOutcome.PROBLEM);
    }
}
