package io.duban.command.task.extension;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** The answer may be an earlier day than the unit asked for, never a later one (T10). */
final class GrantNoLongerThanAsked {

    private GrantNoLongerThanAsked() {}

    static Optional<Rejection> refusal(LocalDate granted, LocalDate asked) {
        return granted.isAfter(asked)
                ? Optional.of(new Rejection.Invalid(
                        "task.extension-longer-than-asked",
                        "newDeadline",
                        "单位申请延期到%s，批准的日期不能晚于这一天，请改正。".formatted(asked)))
                : Optional.empty();
    }
}
