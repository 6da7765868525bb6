package io.duban.command.task.extension;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One extension is no longer than the time that the unit was given at first, from dispatch to its first deadline, in calendar
 * days (T10).
 */
final class ExtensionNoLongerThanOriginal {

    private ExtensionNoLongerThanOriginal() {}

    /**
     * @param dispatchedOn null if it is not known, as the first deadline may be; nothing is refused then
     * @param deadline the present one
     */
    static Optional<Rejection> refusal(
            @Nullable LocalDate dispatchedOn,
            @Nullable LocalDate firstDeadline,
            LocalDate deadline,
            LocalDate newDeadline) {
        if (dispatchedOn == null || firstDeadline == null) {
            return Optional.empty();
        }
        var original = ChronoUnit.DAYS.between(dispatchedOn, firstDeadline);
        return ChronoUnit.DAYS.between(deadline, newDeadline) <= original
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.extension-too-long",
                        "newDeadline",
                        "一次延期不能超过原定期限的%d天，最晚可到%s，请改正。".formatted(original, deadline.plusDays(original))));
    }
}
