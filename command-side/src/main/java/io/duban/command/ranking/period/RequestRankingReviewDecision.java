package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.RankingReviewRequested;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Within thirty days after publication a unit asks once for a review of each item of its score. */
final class RequestRankingReviewDecision {

    private RequestRankingReviewDecision() {}

    static Decision decide(RequestRankingReview command, Raising by) {
        return by.refusal(command.disputed(), "申请复核", PeriodPhase.PUBLISHED, () -> tooLate(by))
                .or(() -> once(by, command.disputed().item()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RankingReviewRequested(
                        command.month(),
                        by.id(),
                        by.unit(),
                        command.disputed(),
                        command.grounds(),
                        command.evidence(),
                        by.basis().endOf(by.basis().dayOf(by.now()).plusDays(PublishRankingDecision.REVIEW_DAYS)))));
    }

    private static Optional<Rejection> tooLate(Raising by) {
        return by.story()
                .published()
                .filter(published -> by.now().isAfter(published.reviewsUntil()))
                .map(published -> new Rejection.TooLate("ranking.reviews-over", "公布已满30日，不能再申请复核。"));
    }

    private static Optional<Rejection> once(Raising by, String item) {
        return by.story().disputes().stream()
                .filter(known -> known.kind() == Dispute.Kind.REVIEW)
                .filter(known -> known.unit().id().equals(by.unit().id()))
                .filter(known -> known.disputed().item().equals(item))
                .findFirst()
                .map(known -> new Rejection.Conflict("ranking.review-known", "对这一项已经申请过复核，同一项只能申请一次。"));
    }
}
