package io.duban.command.ledger.read;

/**
 * One thing in the ledger that somebody should look at.
 *
 * @param sheetRow 1-based row number in the file; 0 for a remark about the file as a whole
 * @param column the header as the file writes it, or the column's usual name when the file has none; may be empty
 * @param cellText what the cell holds, at most 200 characters of it; empty for an empty cell
 * @param severity an ERROR keeps the row out of {@link LedgerReading.Ledger#rows()}, a WARNING does not
 * @param code stable, for programs and tests, e.g. {@code DATE_IMPOSSIBLE}
 * @param reason Chinese, says what is wrong and what to do
 */
public record RowProblem(int sheetRow, String column, String cellText, Severity severity, String code, String reason) {

    /** How bad it is. */
    public enum Severity {
        /** The row cannot be used as it stands. */
        ERROR,
        /** The row can be used, but its writer may have meant something else. */
        WARNING
    }
}
