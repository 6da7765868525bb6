package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointObjectionRejected;
import io.duban.kernel.ranking.period.PointObjectionUpheld;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Somebody who did not decide the points decides the objection; upheld, a number counts differently from then on. */
final class DecidePointObjectionDecision {

    private DecidePointObjectionDecision() {}

    /** @param tookPart the accounts of those who decided the points of a dispute */
    static Decision decide(
            PeriodStory story,
            DecidePointObjection command,
            OrganisationChart chart,
            Actor actor,
            Function<Dispute, Set<String>> tookPart) {
        return CountyAction.DECIDE_POINT_OBJECTION
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "处理异议", PeriodPhase.SHOWN, PeriodPhase.CLOSED))
                .map(Decision::refuse)
                .orElseGet(() -> OpenDispute.orRefuse(
                        story,
                        Dispute.Kind.OBJECTION,
                        command.objectionId(),
                        dispute -> WhoTookPartMustNotDecide.refusal(tookPart.apply(dispute), dispute.unit(), actor)
                                .or(() -> Adjusting.refusal(command.upheld(), command.adjustments(), chart))
                                .map(Decision::refuse)
                                .orElseGet(() -> decided(command, chart))));
    }

    private static Decision decided(DecidePointObjection command, OrganisationChart chart) {
        var month = command.month();
        var id = command.objectionId();
        return command.upheld()
                ? Decision.accept(Stream.concat(
                                Stream.of(new PointObjectionUpheld(month, id, command.reason())),
                                Adjusting.facts(month, command.adjustments(), id, command.reason(), chart))
                        .toArray(DomainEvent[]::new))
                : Decision.accept(new PointObjectionRejected(month, id, command.reason()));
    }
}
