package io.duban.kernel.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A row of a dry run.
 *
 * @param row its number in the sheet, counted from 1
 * @param closed whether the ledger calls it closed
 */
public record PlannedRow(
        int row,
        @Nullable String number,
        @Nullable String title,
        @Nullable String leadUnit,
        boolean closed,
        RowOutcome outcome) {}
