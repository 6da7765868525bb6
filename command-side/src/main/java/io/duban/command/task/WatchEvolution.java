package io.duban.command.task;

import io.duban.command.task.Watch.Reminded;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.WatchEvent;

/** What the facts of watching do to the state. */
final class WatchEvolution {

    private WatchEvolution() {}

    static TaskState next(TaskState before, WatchEvent event) {
        var watch = before.basis().watch();
        return switch (event) {
            case UnitReminded reminded -> before;
            case LampChanged change -> noticed(before, watch.lit(change));
            case AnswerAwaited awaited ->
                noticed(before, watch.awaiting(awaited.answer(), awaited.clock().clock()));
            case ExpiryReminded of -> noticed(before, watch.reminded(new Reminded(of.clock(), of.due(), of.level())));
            case SlipIssued slip -> noticed(before, watch.issued(slip));
            case HeartbeatMissed missed -> noticed(before, watch.missed(missed.month()));
            case SuspensionReviewDue due -> noticed(before, watch.announced(due.reviewOn()));
        };
    }

    /** What other facts mean for watching: how often this unit's work was returned. */
    static TaskState watching(TaskState after, TaskEvent event) {
        var watch = after.basis().watch();
        if (isReturn(event)) {
            return noticed(after, watch.returned(watch.returned() + 1));
        }
        return begins(event) && watch.returned() > 0 ? noticed(after, watch.returned(0)) : after;
    }

    private static boolean isReturn(TaskEvent event) {
        return event instanceof CompletionReturned
                || event instanceof FalsificationFound
                || event instanceof ClosingRefused
                || event instanceof PublicReviewConcluded concluded && !concluded.passed();
    }

    private static boolean begins(TaskEvent event) {
        return event instanceof TaskReassigned || event instanceof UnitDesignated || event instanceof TaskReopened;
    }

    private static TaskState noticed(TaskState before, Watch watch) {
        return before.with(before.basis().with(watch));
    }
}
