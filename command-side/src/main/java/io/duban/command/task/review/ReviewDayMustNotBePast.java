package io.duban.command.task.review;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** Those who are asked must have time to answer 评议截止日; today is the earliest last day. */
final class ReviewDayMustNotBePast {

    private ReviewDayMustNotBePast() {}

    static Optional<Rejection> refusal(LocalDate lastDay, LocalDate today) {
        return lastDay.isBefore(today)
                ? Optional.of(new Rejection.Invalid(
                        "task.review-day-past", "lastDay", "评议截止日%s已过，请选择今天或以后的日期。".formatted(lastDay)))
                : Optional.empty();
    }
}
