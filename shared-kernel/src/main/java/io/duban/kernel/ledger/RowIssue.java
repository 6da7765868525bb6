package io.duban.kernel.ledger;

/**
 * Something wrong or odd in a row.
 *
 * @param row the row's number in the sheet, counted from 1
 * @param cell the text that the cell holds
 * @param error true when the row cannot be carried over; false when it can, but somebody should look
 * @param reason what is wrong and what to do, in Chinese
 */
public record RowIssue(int row, String column, String cell, boolean error, String code, String reason) {}
