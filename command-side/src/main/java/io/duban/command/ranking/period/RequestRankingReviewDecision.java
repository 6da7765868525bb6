package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.RankingReviewRequested;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Within thirty days after publication a unit asks once for a review of each item of its score. */
final class RequestRankingReviewDecision {

    private RequestRankingReviewDecision() {}

    static Decision decide(
            PeriodStory story,
            RequestRankingReview command,
            RuleSet rules,
            Actor actor,
            Instant now,
            LimitBasis basis,
            UUID id,
            BiPredicate<UnitRef, TaskId> ownTask) {
        var unit = actor.unit();
        return CountyAction.OBJECT_TO_POINTS
                .refusal(actor)
                .or(() -> UnitMustBeNamed.refusal(unit))
                .or(() -> PhaseMustBe.refusal(story, "申请复核", PeriodPhase.PUBLISHED))
                .or(() -> tooLate(story, now))
                .or(() ->
                        DisputeMustBeFounded.refusal(command.disputed(), Objects.requireNonNull(unit), rules, ownTask))
                .or(() -> once(
                        story, Objects.requireNonNull(unit), command.disputed().item()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RankingReviewRequested(
                        command.month(),
                        id,
                        Objects.requireNonNull(unit),
                        command.disputed(),
                        command.grounds(),
                        command.evidence(),
                        basis.endOf(basis.dayOf(now).plusDays(PublishRankingDecision.REVIEW_DAYS)))));
    }

    private static Optional<Rejection> tooLate(PeriodStory story, Instant now) {
        return story.published()
                .filter(published -> now.isAfter(published.reviewsUntil()))
                .map(published -> new Rejection.TooLate("ranking.reviews-over", "公布已满30日，不能再申请复核。"));
    }

    private static Optional<Rejection> once(PeriodStory story, UnitRef unit, String item) {
        return story.disputes().stream()
                .filter(known -> known.kind() == Dispute.Kind.REVIEW)
                .filter(known -> known.unit().id().equals(unit.id()))
                .filter(known -> known.disputed().item().equals(item))
                .findFirst()
                .map(known -> new Rejection.Conflict("ranking.review-known", "对这一项已经申请过复核，同一项只能申请一次。"));
    }
}
