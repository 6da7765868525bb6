package io.duban.command.task.review;

import io.duban.command.task.Electorate;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ReviewTally;
import java.time.LocalDate;
import java.util.Optional;

/** What the public says counts up to the last day of the window, and from as many as the sample has. */
final class SayMustBeInTime {

    private SayMustBeInTime() {}

    static Optional<Rejection> refusal(Electorate asked, ReviewTally tally, LocalDate today) {
        if (today.isAfter(asked.lastDay())) {
            return Optional.of(new Rejection.TooLate(
                    "task.review-window-closed", "评议已于%s截止，不能再评议；请等督查室结束评议。".formatted(asked.lastDay())));
        }
        if (tally.accountedFor() >= asked.sampleSize()) {
            return Optional.of(new Rejection.WrongState(
                    "task.sample-complete", "样本%d人都已有结果，不能再评议；请等督查室结束评议。".formatted(asked.sampleSize())));
        }
        return Optional.empty();
    }
}
