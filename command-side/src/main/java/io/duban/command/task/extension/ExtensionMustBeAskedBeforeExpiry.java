package io.duban.command.task.extension;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A matter without clocks, out of a ledger for example, knows days alone: an extension is asked for before the deadline's day (T10); on the day itself it is too late, and the matter counts as due. */
final class ExtensionMustBeAskedBeforeExpiry {

    private ExtensionMustBeAskedBeforeExpiry() {}

    static Optional<Rejection> refusal(LocalDate deadline, LocalDate today) {
        return today.isBefore(deadline)
                ? Optional.empty()
                : Optional.of(new Rejection.TooLate(
                        "task.extension-too-late", "申请延期须在办理时限%s之前提出，现在已不能申请；请抓紧办结，并在反馈中说明情况。".formatted(deadline)));
    }
}
