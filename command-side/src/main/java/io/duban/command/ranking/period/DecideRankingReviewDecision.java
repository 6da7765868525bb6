package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.RankingCorrected;
import io.duban.kernel.ranking.period.RankingReviewRejected;
import io.duban.kernel.ranking.period.RankingReviewUpheld;
import java.util.stream.Stream;

/**
 * Somebody who has taken no part so far reviews; upheld, the ranking is corrected at once. A late decision is better than none:
 * the deadline is shown, and does not bar it.
 */
final class DecideRankingReviewDecision {

    private DecideRankingReviewDecision() {}

    static Decision decide(DecideRankingReview command, Deciding by) {
        return CountyAction.DECIDE_RANKING_REVIEW
                .refusal(by.actor())
                .or(() -> PhaseMustBe.refusal(by.story(), "作出复核决定", PeriodPhase.PUBLISHED))
                .map(Decision::refuse)
                .orElseGet(() -> by.of(
                        Dispute.Kind.REVIEW,
                        command.reviewId(),
                        command.upheld(),
                        command.adjustments(),
                        () -> decided(by.story(), command, by.chart())));
    }

    private static Decision decided(PeriodStory story, DecideRankingReview command, OrganisationChart chart) {
        var month = command.month();
        var id = command.reviewId();
        var reason = command.reason();
        return command.upheld()
                ? Decision.accept(Stream.of(
                                Stream.of(new RankingReviewUpheld(month, id, reason)),
                                Adjusting.facts(month, command.adjustments(), id, reason, chart),
                                Stream.of(new RankingCorrected(month, story.revision() + 1, reason)))
                        .flatMap(events -> events)
                        .toArray(DomainEvent[]::new))
                : Decision.accept(new RankingReviewRejected(month, id, reason));
    }
}
