package io.duban.command.task.slip;

import io.duban.command.task.TaskState;
import io.duban.command.task.clock.OwnClocks;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.NextLook;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.List;

/**
 * The slips that time itself issues (T9): a 催办单 on the first working morning after the matter expired, a 督办通知单 when five more
 * working days have passed. They carry the day on which they go out, even when they go out late, and count from it. No slip goes
 * to a unit that waits for the answer to its request for an extension, nor about a date out of a ledger.
 */
public final class SlipsByTime {

    static final String DUBAN = "督查室（系统自动签发）";

    private SlipsByTime() {}

    public static List<SlipIssued> issued(
            Instant now, TaskState state, TaskId task, LimitBasis basis, SlipNumbers numbers) {
        if (state.basis().clocks().isEmpty() || state.standing().open().contains(OpenQuestion.EXTENSION)) {
            return List.of();
        }
        return OwnClocks.last(state, basis)
                .filter(clock -> !NextLook.nextMorning(clock.due().at(), basis).isAfter(now))
                .map(clock -> next(clock, now, new SlipsSoFar(state, basis), task, numbers))
                .orElse(List.of());
    }

    private static List<SlipIssued> next(Clock clock, Instant now, SlipsSoFar sofar, TaskId task, SlipNumbers numbers) {
        var basis = sofar.basis();
        var today = basis.dayOf(now);
        if (sofar.last(SlipKind.SUPERVISION).isPresent()) {
            return List.of();
        }
        var reminder = sofar.last(SlipKind.REMINDER);
        if (reminder.isEmpty()) {
            var text = "“%s”已逾期，请立即办理并说明原因。".formatted(clock.due().name());
            return List.of(sofar.next(task, SlipKind.REMINDER, text, null, DUBAN, today, numbers));
        }
        var over = FiveWorkdaysAfterTheReminder.over(reminder.get(), clock.due().at(), basis);
        if (NextLook.morningOf(over, basis).isAfter(now)) {
            return List.of();
        }
        var text = "催办后仍未办结，请限期办结并书面说明原因。";
        return List.of(sofar.next(task, SlipKind.SUPERVISION, text, null, DUBAN, today, numbers));
    }
}
