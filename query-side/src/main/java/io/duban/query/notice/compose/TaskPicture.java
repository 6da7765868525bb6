package io.duban.query.notice.compose;

import io.duban.query.task.TaskLine;
import java.time.Instant;
import java.util.List;

/**
 * The tasks that a notice speaks of, as the ledger shows them.
 *
 * @param counted under the same filter as the lists, secrets too; lists are without secrets 工作秘密
 * @param ledger the parameters of the filter, to be put behind the ledger's address; empty for none
 */
public record TaskPicture(
        Instant dataTime, long position, Counts counted, List<TaskLine> open, List<TaskLine> overdue, String ledger) {

    public record Counts(int all, int closed, int open, int overdue, int near) {}

    public TaskPicture {
        open = List.copyOf(open);
        overdue = List.copyOf(overdue);
    }

    /** The address of the list that a number counts. */
    String list(String bucket) {
        return "/ledger?bucket=" + bucket + (ledger.isEmpty() ? "" : "&" + ledger);
    }
}
