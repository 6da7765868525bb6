package io.duban.query.todo;

import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLine;
import java.util.List;

/**
 * One kind of thing that waits.
 *
 * @param filter the ledger's filter that finds exactly these; its bucket names the section
 * @param total how many there are
 * @param tasks the first of them, the most urgent on top
 */
public record TodoSection(LedgerFilter filter, int total, List<TaskLine> tasks) {
    public TodoSection {
        tasks = List.copyOf(tasks);
    }
}
