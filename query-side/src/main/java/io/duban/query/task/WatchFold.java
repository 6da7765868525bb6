package io.duban.query.task;

import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.WatchEvent;

/** What the facts of watching change in a line. */
final class WatchFold {

    private WatchFold() {}

    static void apply(TaskDraft task, WatchEvent event) {
        switch (event) {
            case UnitReminded ignored -> task.reminders++;
            case LampChanged change -> task.watch = task.watch.lit(change.to(), change.against());
            case AnswerAwaited asked ->
                task.watch = task.watch.awaiting(new WatchLine.Answer(asked.answer(), asked.clock()));
            case SlipIssued slip -> task.watch = task.watch.with(WatchLine.Slip.of(slip));
            case ExpiryReminded ignored -> task.watch = task.watch.reminded();
            case HeartbeatMissed ignored -> {} // its lamp says so
            case SuspensionReviewDue ignored -> {} // the list of reviews goes by the day
        }
    }
}
