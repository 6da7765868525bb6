package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.rejection.Rejection;
import java.util.Objects;
import java.util.Optional;

/** A unit objects to a line of its own score while the ranking is shown. */
final class RaisePointObjectionDecision {

    private RaisePointObjectionDecision() {}

    /** @param workdays within how many working days it is to be decided */
    static Decision decide(RaisePointObjection command, Raising by, int workdays) {
        return by.refusal(command.disputed(), "提出异议", PeriodPhase.SHOWN, () -> tooLate(by))
                .or(() -> open(by, command.disputed()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new PointObjectionRaised(
                        command.month(),
                        by.id(),
                        by.unit(),
                        command.disputed(),
                        command.grounds(),
                        command.evidence(),
                        by.basis()
                                .endOf(by.basis()
                                        .calendar()
                                        .plusWorkdays(by.basis().dayOf(by.now()), workdays)))));
    }

    private static Optional<Rejection> tooLate(Raising by) {
        return by.story()
                .shown()
                .filter(shown -> by.now().isAfter(shown.objectionsUntil()))
                .map(shown -> new Rejection.TooLate("ranking.objections-over", "异议期已满，不能再提出异议；排名公布后可以申请复核。"));
    }

    private static Optional<Rejection> open(Raising by, Disputed disputed) {
        return by.story().disputes().stream()
                .filter(Dispute::isOpen)
                .filter(known -> known.unit().id().equals(by.unit().id()))
                .filter(known -> known.disputed().item().equals(disputed.item())
                        && Objects.equals(known.disputed().fact(), disputed.fact()))
                .findFirst()
                .map(known -> new Rejection.Conflict("ranking.objection-open", "对这一项已经提出异议，正在处理；需要补充的请先撤回再重新提出。"));
    }
}
