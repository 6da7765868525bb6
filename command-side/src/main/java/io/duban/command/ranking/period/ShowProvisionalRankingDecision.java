package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.kernel.ranking.rule.RuleSet;
import java.time.Instant;

/** Units see the frozen ranking, and the time for objections begins. */
final class ShowProvisionalRankingDecision {

    private ShowProvisionalRankingDecision() {}

    static Decision decide(
            PeriodStory story,
            ShowProvisionalRanking command,
            RuleSet rules,
            Actor actor,
            Instant now,
            LimitBasis basis) {
        return CountyAction.SHOW_RANKING
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "公示", PeriodPhase.FROZEN))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(ObjectionTime.shown(command.month(), rules, now, basis)));
    }
}
