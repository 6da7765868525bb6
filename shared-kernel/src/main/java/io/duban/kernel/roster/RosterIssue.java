package io.duban.kernel.roster;

/**
 * Something wrong or odd in a roster.
 *
 * @param sheet its name; empty for a remark about the file as a whole
 * @param row counted from 1; 0 for a remark about the sheet as a whole
 * @param column its header; may be empty
 * @param cell what the cell holds, at most 200 characters of it
 * @param error true when nothing can be taken over before it is put right; false when somebody should look
 * @param code stable, for programs and tests
 * @param reason what is wrong and what to do, in Chinese
 */
public record RosterIssue(
        String sheet, int row, String column, String cell, boolean error, String code, String reason) {}
