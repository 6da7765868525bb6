package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PointObjectionRejected;
import io.duban.kernel.ranking.period.PointObjectionUpheld;
import java.util.stream.Stream;

/** Somebody who did not decide the points decides the objection; upheld, a number counts differently from then on. */
final class DecidePointObjectionDecision {

    private DecidePointObjectionDecision() {}

    static Decision decide(DecidePointObjection command, Deciding by) {
        return CountyAction.DECIDE_POINT_OBJECTION
                .refusal(by.actor())
                .or(() -> PhaseMustBe.refusal(by.story(), "处理异议", PeriodPhase.SHOWN, PeriodPhase.CLOSED))
                .map(Decision::refuse)
                .orElseGet(() -> by.of(
                        Dispute.Kind.OBJECTION,
                        command.objectionId(),
                        command.upheld(),
                        command.adjustments(),
                        () -> decided(command, by.chart())));
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
