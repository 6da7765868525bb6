package io.duban.command.task.review;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 未取得联系 takes three attempts on two different days (2.4), all of them made already. */
final class AttemptsMustBeSerious {

    private static final int ATTEMPTS = 3;
    private static final int DAYS = 2;

    private AttemptsMustBeSerious() {}

    static Optional<Rejection> refusal(List<LocalDate> attempts, LocalDate today) {
        if (attempts.size() < ATTEMPTS || attempts.stream().distinct().count() < DAYS) {
            return refused("task.too-few-attempts", "须在两个不同的日子联系三次以上，才能登记为未取得联系。");
        }
        return attempts.stream().anyMatch(day -> day.isAfter(today))
                ? refused("task.attempt-not-made", "联系日期不能晚于今天，请改正。")
                : Optional.empty();
    }

    private static Optional<Rejection> refused(String code, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "attempts", sentence));
    }
}
