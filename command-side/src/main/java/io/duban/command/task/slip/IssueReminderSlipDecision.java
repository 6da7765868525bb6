package io.duban.command.task.slip;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.IssueReminderSlip;
import io.duban.kernel.task.SlipKind;
import java.time.Instant;

/** The office sends a 催办单 (T9). */
public final class IssueReminderSlipDecision {

    private IssueReminderSlipDecision() {}

    public static Decision decide(
            TaskState state,
            IssueReminderSlip command,
            Actor actor,
            Instant now,
            LimitBasis basis,
            SlipNumbers numbers) {
        return permitted(state, command, actor, () -> {
            var sofar = new SlipsSoFar(state, basis);
            return OneSlipForEachLimit.refusal(sofar, SlipKind.REMINDER)
                    .or(() -> SlipNeedsAnOccasion.refusal(state, now, basis))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(sofar.next(
                            command.taskId(),
                            SlipKind.REMINDER,
                            command.text(),
                            null,
                            DispatchSlip.OFFICE,
                            basis.dayOf(now),
                            numbers)));
        });
    }
}
