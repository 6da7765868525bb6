package io.duban.query.leader;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.Sort;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a leader has in charge or has adopted, as far as the viewer may see it. */
@Component
public class LeaderQuery {

    private static final int LATEST = 20;

    private final TaskLedger ledger;

    LeaderQuery(TaskLedger ledger) {
        this.ledger = ledger;
    }

    /** At most {@value LedgerFilter#MOST} open tasks are listed; the counts are of all. */
    public LeaderPackage of(LeaderId leader, Viewpoint viewpoint, Actor viewer) {
        var theirs = LedgerFilter.all().with("leader", leader).with("size", LedgerFilter.MOST);
        var urgent = theirs.with("sort", Sort.DEADLINE);
        var open = ledger.page(urgent.with("bucket", Bucket.OPEN), viewpoint, viewer);
        var toClose = ledger.page(urgent.with("bucket", Bucket.TO_CLOSE_BY_LEADER), viewpoint, viewer);
        var closed = ledger.page(latestClosed(theirs), viewpoint, viewer);
        var byKind = open.lines().stream().collect(Collectors.partitioningBy(task -> isInCharge(leader, task)));
        return new LeaderPackage(
                leader,
                toClose.lines(),
                List.copyOf(byKind.get(true)),
                List.copyOf(byKind.get(false)),
                closed.lines(),
                ledger.count(theirs.with("bucket", Bucket.REGISTERED), viewpoint, viewer),
                closed.total(),
                open.total(),
                ledger.count(theirs.with("bucket", Bucket.OVERDUE), viewpoint, viewer));
    }

    private static LedgerFilter latestClosed(LedgerFilter theirs) {
        return theirs.with("bucket", Bucket.CLOSED)
                .with("sort", Sort.CLOSED)
                .with("descending", true)
                .with("size", LATEST);
    }

    private static boolean isInCharge(LeaderId leader, TaskLine task) {
        var named = task.leader();
        return named != null && named.id().equals(leader);
    }
}
