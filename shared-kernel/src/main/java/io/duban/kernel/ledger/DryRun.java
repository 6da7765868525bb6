package io.duban.kernel.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import of a file would do; nothing has been changed. */
public sealed interface DryRun {

    /**
     * The file cannot be used at all.
     *
     * @param code stable code of the reason
     * @param sentence what is wrong with the file and what to do, in Chinese
     */
    record Unreadable(String code, String sentence) implements DryRun {}

    /**
     * The file was read.
     *
     * @param sha256 the digest under which the file is kept; the import is started with it
     * @param title the ledger's own heading
     * @param asOf the day up to which the ledger was kept, if it says so
     * @param rows every row with what would become of it, in the order of the file
     * @param issues every problem, in the order of the rows
     * @param newUnits names of units that would be registered
     * @param newLeaders leaders that would be registered, post and name
     * @param personalRows how many rows hold data of citizens, which is kept apart and encrypted
     */
    record Plan(
            String fileName,
            String sha256,
            String title,
            @Nullable LocalDate asOf,
            List<PlannedRow> rows,
            List<RowIssue> issues,
            List<String> newUnits,
            List<String> newLeaders,
            int personalRows)
            implements DryRun {

        /** A ledger that speaks of no citizen. */
        public Plan(
                String fileName,
                String sha256,
                String title,
                @Nullable LocalDate asOf,
                List<PlannedRow> rows,
                List<RowIssue> issues,
                List<String> newUnits,
                List<String> newLeaders) {
            this(fileName, sha256, title, asOf, rows, issues, newUnits, newLeaders, 0);
        }

        public Plan {
            rows = List.copyOf(rows);
            issues = List.copyOf(issues);
            newUnits = List.copyOf(newUnits);
            newLeaders = List.copyOf(newLeaders);
        }

        public int count(RowOutcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }
}
