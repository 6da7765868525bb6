package io.duban.command.task.slip;

import io.duban.command.task.Watch.Slip;
import io.duban.kernel.limit.LimitBasis;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit that was sent a 催办单 gets five working days before the matter is escalated (T9); before the limit they do not count. */
final class FiveWorkdaysAfterTheReminder {

    private static final int WORKDAYS = 5;

    private FiveWorkdaysAfterTheReminder() {}

    /** The day on which they have passed. */
    static LocalDate over(Slip reminder, @Nullable Instant due, LimitBasis basis) {
        var from = reminder.issuedOn();
        if (due != null && basis.dayOf(due).isAfter(from)) {
            from = basis.dayOf(due);
        }
        return basis.calendar().plusWorkdays(from, WORKDAYS);
    }
}
