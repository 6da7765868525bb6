package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.RankingPublished;
import java.time.Instant;

/** The approved ranking is made known; for thirty days a unit may ask for a review. */
final class PublishRankingDecision {

    /** Natural days, as for conclusions of supervision (督查条例 Art. 17). */
    static final int REVIEW_DAYS = 30;

    private PublishRankingDecision() {}

    static Decision decide(PeriodStory story, PublishRanking command, Actor actor, Instant now, LimitBasis basis) {
        return CountyAction.PUBLISH_RANKING
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "公布", PeriodPhase.APPROVED))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RankingPublished(
                        command.month(),
                        command.scope(),
                        basis.endOf(basis.dayOf(now).plusDays(REVIEW_DAYS)))));
    }
}
