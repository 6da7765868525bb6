package io.duban.query.leader;

import io.duban.kernel.people.LeaderId;
import io.duban.query.task.TaskLine;
import java.util.List;

/**
 * What a leader answers for.
 *
 * @param toClose waiting for the leader's approval of closing
 * @param inCharge open tasks that name the leader as in charge 牵头, the most urgent first
 * @param adopted open tasks that the leader has adopted 领办, the most urgent first
 * @param closed the latest closed ones of either kind
 * @param registered every task of either kind, without cancelled ones
 */
public record LeaderPackage(
        LeaderId leader,
        List<TaskLine> toClose,
        List<TaskLine> inCharge,
        List<TaskLine> adopted,
        List<TaskLine> closed,
        int registered,
        int closedTotal,
        int open,
        int overdue) {
    public LeaderPackage {
        toClose = List.copyOf(toClose);
        inCharge = List.copyOf(inCharge);
        adopted = List.copyOf(adopted);
        closed = List.copyOf(closed);
    }
}
