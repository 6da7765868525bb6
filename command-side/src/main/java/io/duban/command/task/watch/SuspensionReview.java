package io.duban.command.task.watch;

import io.duban.command.task.TaskState;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.NextLook;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.List;

/** On its day of review a suspension is announced to the office, once; another day is another announcement (T12). */
final class SuspensionReview {

    private SuspensionReview() {}

    static List<Timed> until(Instant now, TaskState state, TaskId task, LimitBasis basis) {
        if (!(state instanceof TaskState.Suspended stopped)
                || stopped.reviewOn().equals(state.basis().watch().announced())) {
            return List.of();
        }
        var morning = NextLook.morningOf(stopped.reviewOn(), basis);
        return morning.isAfter(now)
                ? List.of()
                : List.of(new Timed(morning, new SuspensionReviewDue(task, stopped.reviewOn())));
    }
}
