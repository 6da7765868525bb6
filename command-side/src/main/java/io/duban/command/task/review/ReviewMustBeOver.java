package io.duban.command.task.review;

import io.duban.command.task.Electorate;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ReviewTally;
import java.time.LocalDate;
import java.util.Optional;

/** Nobody stops the asking while it goes well or badly for them: the window is over, or everybody has been heard. */
final class ReviewMustBeOver {

    private ReviewMustBeOver() {}

    static Optional<Rejection> refusal(Electorate asked, ReviewTally tally, LocalDate today) {
        return today.isAfter(asked.lastDay()) || tally.accountedFor() >= asked.sampleSize()
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState(
                        "task.review-running",
                        "评议到%s截止，样本%d人中已有%d人有结果；请等截止后或全部有结果后再结束。"
                                .formatted(asked.lastDay(), asked.sampleSize(), tally.accountedFor())));
    }
}
