package io.duban.command.task.extension;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** Where the profile of the task names a number of working days, one extension is no longer than that (T10). */
final class ExtensionNoLongerThanAllowed {

    private ExtensionNoLongerThanAllowed() {}

    /** @param deadline the present one */
    static Optional<Rejection> refusal(int workdays, WorkCalendar calendar, LocalDate deadline, LocalDate newDeadline) {
        var latest = calendar.plusWorkdays(deadline, workdays);
        return newDeadline.isAfter(latest)
                ? Optional.of(new Rejection.Invalid(
                        "task.extension-too-long",
                        "newDeadline",
                        "一次延期不能超过%d个工作日，最晚可到%s，请改正。".formatted(workdays, latest)))
                : Optional.empty();
    }
}
