package io.duban.query.overview;

import io.duban.kernel.people.Actor;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.Sort;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tasks to look at first: those that are late for the longest time, then those due this week. */
@Component
class FirstToLookAt {

    private static final int MOST = 6;

    private final TaskLedger ledger;

    FirstToLookAt(TaskLedger ledger) {
        this.ledger = ledger;
    }

    List<TaskLine> tasks(Viewpoint viewpoint, Actor viewer) {
        var tasks = new ArrayList<TaskLine>();
        for (var bucket : List.of(Bucket.OVERDUE, Bucket.DUE_THIS_WEEK)) {
            var filter = LedgerFilter.of(bucket).with("sort", Sort.DEADLINE).with("size", MOST);
            tasks.addAll(ledger.page(filter, viewpoint, viewer).lines());
        }
        return tasks.stream().limit(MOST).toList();
    }
}
