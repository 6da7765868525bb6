package io.duban.command.task.slip;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.IssueSupervisionNotice;
import io.duban.kernel.task.SlipKind;
import java.time.Instant;

/** The director escalates to a 督办通知单 (T9). */
public final class IssueSupervisionNoticeDecision {

    private IssueSupervisionNoticeDecision() {}

    public static Decision decide(
            TaskState state,
            IssueSupervisionNotice command,
            Actor actor,
            Instant now,
            LimitBasis basis,
            SlipNumbers numbers) {
        return permitted(state, command, actor, () -> {
            var sofar = new SlipsSoFar(state, basis);
            var today = basis.dayOf(now);
            return OneSlipForEachLimit.refusal(sofar, SlipKind.SUPERVISION)
                    .or(() -> NoticeFollowsAReminder.refusal(sofar, command.reason(), today))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(sofar.next(
                            command.taskId(),
                            SlipKind.SUPERVISION,
                            command.text(),
                            command.reason(),
                            "督查室主任",
                            today,
                            numbers)));
        });
    }
}
