package io.duban.command.limit;

import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A year that is replaced takes with it what was corrected by hand; somebody has to say why. */
final class LoadingAgainMustHaveAReason {

    private LoadingAgainMustHaveAReason() {}

    static Optional<Rejection> refusal(WorkCalendarLoaded before, @Nullable String reason) {
        return reason == null
                ? Optional.of(new Rejection.Invalid(
                        "limits.reason-required",
                        "reason",
                        "%d年工作日历已按“%s”载入，再次载入将替换原有日期（包括单日更正），请填写理由。".formatted(before.year(), before.source())))
                : Optional.empty();
    }
}
