package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.permission.SightDepth;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.task.Handling;
import java.util.List;
import java.util.Set;

/**
 * What of a task a reviewer 群众监督员 is shown: title, number, the standard to judge by and the result to be judged; units,
 * leaders, progress and internal words are none of theirs.
 */
final class ReviewersView {

    private ReviewersView() {}

    /** The line as this viewer may see it. */
    static TaskLine of(TaskLine line, Actor viewer) {
        return TaskSight.depth(viewer, line.parties()) == SightDepth.RESULT_ONLY
                ? narrowed(line, viewer.account())
                : line.seenBy(viewer);
    }

    private static TaskLine narrowed(TaskLine line, String account) {
        return new TaskLine(
                line.id(),
                line.number(),
                line.title(),
                "",
                "",
                null,
                null,
                line.completionStandard(),
                line.limitType(),
                line.phase(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                "",
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                false,
                Set.of(),
                List.of(),
                null,
                0,
                null,
                null,
                null,
                Ownership.OPEN,
                line.checks().seenBy(account),
                Handling.NONE,
                FateLine.NONE,
                WatchLine.NONE,
                List.of(),
                LineTimes.NONE,
                line.label(),
                null,
                line.sequence(),
                line.position(),
                line.changedAt());
    }
}
