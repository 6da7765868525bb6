package io.duban.command.task.slip;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.SlipKind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A 督办通知单 comes after a 催办单: five working days after it, or with a reason before (T9). */
final class NoticeFollowsAReminder {

    private NoticeFollowsAReminder() {}

    static Optional<Rejection> refusal(SlipsSoFar sofar, @Nullable String reason, LocalDate today) {
        var reminder = sofar.last(SlipKind.REMINDER);
        if (reminder.isEmpty()) {
            return Optional.of(new Rejection.WrongState("task.no-reminder-slip", "本期限尚未下达催办单，请先下达催办单，再视情升级为督办通知单。"));
        }
        var over = FiveWorkdaysAfterTheReminder.over(reminder.get(), sofar.due(), sofar.basis());
        return reason != null || !today.isBefore(over)
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.reason-needed", "reason", "催办单下达（或到期）后满5个工作日（%s）前升级为督办通知单，请填写升级理由。".formatted(over)));
    }
}
