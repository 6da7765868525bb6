package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.RankingApproved;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/**
 * A director or leader approves what every unit has had the chance to object to. Freezing judges nothing, so whoever froze may
 * approve.
 */
final class ApproveRankingDecision {

    private ApproveRankingDecision() {}

    static Decision decide(PeriodStory story, ApproveRanking command, Actor actor) {
        return CountyAction.APPROVE_RANKING
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "审批", PeriodPhase.CLOSED))
                .or(() -> undecided(story))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RankingApproved(command.month())));
    }

    private static Optional<Rejection> undecided(PeriodStory story) {
        var open = story.disputes().stream().filter(Dispute::isOpen).count();
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        new Rejection.WrongState("ranking.objections-open", "还有%d项异议没有处理，请先处理完再审批。".formatted(open)));
    }
}
