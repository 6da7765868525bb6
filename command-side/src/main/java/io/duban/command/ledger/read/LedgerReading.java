package io.duban.command.ledger.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a file: a ledger, or one sentence that says why it is none. */
public sealed interface LedgerReading {

    /**
     * The file as a whole was refused; nothing of it was read.
     *
     * @param code stable, for programs and tests, e.g. {@code COLUMNS_MISSING}
     * @param sentence Chinese, says which file, what is wrong and what to do
     */
    record Unreadable(String code, String sentence) implements LedgerReading {}

    /**
     * A ledger that was read to its last row.
     *
     * @param title the line above the header, or the sheet's name
     * @param asOf the date that the ledger itself says it stands for (截至…), if it says one
     * @param rows the rows without an ERROR, in file order
     * @param problems every ERROR and WARNING, by row; at most 10,000 and then one that counts the rest
     * @param errorRows how many rows are missing from {@code rows} because of an ERROR
     * @param sha256 of the file's bytes, lower-case hex
     */
    record Ledger(
            String title,
            @Nullable LocalDate asOf,
            List<LedgerRow> rows,
            List<RowProblem> problems,
            int errorRows,
            String sha256)
            implements LedgerReading {

        public Ledger {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }
}
