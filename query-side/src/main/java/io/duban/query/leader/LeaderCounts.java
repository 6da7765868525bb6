package io.duban.query.leader;

import io.duban.kernel.people.Actor;
import io.duban.query.organisation.LeaderLine;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.util.List;

/** A leader's figures; each is counted by the very filter that its card leads to. */
record LeaderCounts(LeaderLine leader, List<Count> counts) {

    /** What stands on the cards, in their order. */
    private static final List<Bucket> SHOWN = List.of(
            Bucket.TO_CLOSE_BY_LEADER, Bucket.OVERDUE, Bucket.ON_TRACK, Bucket.OPEN, Bucket.CLOSED, Bucket.REGISTERED);

    record Count(Bucket bucket, LedgerFilter filter, int number) {}

    static LeaderCounts of(LeaderLine leader, TaskLedger ledger, Viewpoint viewpoint, Actor viewer) {
        return new LeaderCounts(
                leader,
                SHOWN.stream()
                        .map(bucket -> {
                            var filter = LedgerFilter.of(bucket).with("leader", leader.id());
                            return new Count(bucket, filter, ledger.count(filter, viewpoint, viewer));
                        })
                        .toList());
    }

    public Count of(Bucket bucket) {
        return counts.stream()
                .filter(count -> count.bucket() == bucket)
                .findFirst()
                .orElseThrow();
    }

    public Count of(String bucket) {
        return of(Bucket.valueOf(bucket));
    }
}
