package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.RankingCorrected;
import java.util.stream.Stream;

/** What was published stays; a new revision stands beside it. */
final class CorrectRankingDecision {

    private CorrectRankingDecision() {}

    static Decision decide(PeriodStory story, CorrectRanking command, OrganisationChart chart, Actor actor) {
        return CountyAction.CORRECT_RANKING
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "更正", PeriodPhase.PUBLISHED))
                .or(() -> Adjusting.refusal(true, command.adjustments(), chart))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(Stream.concat(
                                Adjusting.facts(command.month(), command.adjustments(), null, command.reason(), chart),
                                Stream.of(
                                        new RankingCorrected(command.month(), story.revision() + 1, command.reason())))
                        .toArray(DomainEvent[]::new)));
    }
}
