package io.duban.query.task;

import java.util.List;

/**
 * One page of the ledger.
 *
 * @param total how many tasks the filter finds on all pages together
 * @param page counted from 1
 * @param position the event position up to which the view counts
 */
public record LedgerPage(List<TaskLine> lines, int total, int page, int size, long position) {
    public LedgerPage {
        lines = List.copyOf(lines);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
