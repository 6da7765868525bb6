package io.duban.command.task.extension;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** What does not lie after the present deadline is no extension (T10). */
final class ExtensionMustBeLater {

    private ExtensionMustBeLater() {}

    static Optional<Rejection> refusal(LocalDate newDeadline, LocalDate deadline) {
        return newDeadline.isAfter(deadline)
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.extension-not-later",
                        "newDeadline",
                        "新的日期%s没有晚于现在的办理时限%s，请选择更晚的日期。".formatted(newDeadline, deadline)));
    }
}
