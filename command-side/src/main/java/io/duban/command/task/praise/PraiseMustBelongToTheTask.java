package io.duban.command.task.praise;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was written before these units had the matter praises other work, and nothing was written tomorrow. */
final class PraiseMustBelongToTheTask {

    private PraiseMustBelongToTheTask() {}

    /** @param dispatchedOn the day on which the units of now were given the matter; null where nobody knows */
    static Optional<Rejection> refusal(LocalDate praisedOn, @Nullable LocalDate dispatchedOn, LocalDate today) {
        if (praisedOn.isAfter(today)) {
            return Optional.of(invalid("task.praise-ahead", "批示日期不能晚于今天，请按批示上的日期填写。"));
        }
        return dispatchedOn != null && praisedOn.isBefore(dispatchedOn)
                ? Optional.of(invalid(
                        "task.praise-before-dispatch", "本事项于%s交办，批示日期不能早于这一天；交办以前的批示不计入本事项。".formatted(dispatchedOn)))
                : Optional.empty();
    }

    private static Rejection invalid(String code, String sentence) {
        return new Rejection.Invalid(code, "praisedOn", sentence);
    }
}
