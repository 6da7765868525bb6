package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointObjectionWithdrawn;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.rejection.Rejection;

/** The unit takes its own objection back, as long as nobody has decided it. */
final class WithdrawPointObjectionDecision {

    private WithdrawPointObjectionDecision() {}

    static Decision decide(PeriodStory story, WithdrawPointObjection command, Actor actor) {
        return CountyAction.OBJECT_TO_POINTS
                .refusal(actor)
                .map(Decision::refuse)
                .orElseGet(() -> OpenDispute.orRefuse(
                        story,
                        Dispute.Kind.OBJECTION,
                        command.objectionId(),
                        dispute -> actor.worksFor(dispute.unit())
                                ? Decision.accept(new PointObjectionWithdrawn(command.month(), command.objectionId()))
                                : Decision.refuse(
                                        new Rejection.NotAllowed("ranking.foreign-objection", "只有提出异议的单位可以撤回异议。"))));
    }
}
