package io.duban.command.task.suspension;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** The reason of a suspension is looked at again after at most thirty days (T12), and not on the day itself. */
final class ReviewWithinThirtyDays {

    static final int MOST = 30;

    private ReviewWithinThirtyDays() {}

    static Optional<Rejection> refusal(LocalDate reviewOn, LocalDate today) {
        if (!reviewOn.isAfter(today)) {
            return refused("task.review-not-ahead", "复核日期%s应在今天之后，请改正。".formatted(reviewOn));
        }
        var last = today.plusDays(MOST);
        return reviewOn.isAfter(last)
                ? refused("task.review-too-far", "复核日期最多在%d天以内，最晚可到%s，请改正。".formatted(MOST, last))
                : Optional.empty();
    }

    /** Whoever decides late decides about a day that may be over. */
    static Optional<Rejection> whenApproved(LocalDate reviewOn, LocalDate today) {
        return reviewOn.isAfter(today)
                ? Optional.empty()
                : Optional.of(new Rejection.TooLate(
                        "task.review-past", "提请的复核日期%s已到，不能再批准；请不予中止，由督查室重新提请。".formatted(reviewOn)));
    }

    private static Optional<Rejection> refused(String code, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "reviewOn", sentence));
    }
}
