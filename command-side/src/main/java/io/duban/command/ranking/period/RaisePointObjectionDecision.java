package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/** A unit objects to a line of its own score while the ranking is shown. */
final class RaisePointObjectionDecision {

    private RaisePointObjectionDecision() {}

    /** @param workdays within how many working days it is to be decided */
    static Decision decide(
            PeriodStory story,
            RaisePointObjection command,
            RuleSet rules,
            Actor actor,
            Instant now,
            LimitBasis basis,
            int workdays,
            UUID id,
            BiPredicate<UnitRef, TaskId> ownTask) {
        var unit = actor.unit();
        return CountyAction.OBJECT_TO_POINTS
                .refusal(actor)
                .or(() -> UnitMustBeNamed.refusal(unit))
                .or(() -> PhaseMustBe.refusal(story, "提出异议", PeriodPhase.SHOWN))
                .or(() -> tooLate(story, now))
                .or(() ->
                        DisputeMustBeFounded.refusal(command.disputed(), Objects.requireNonNull(unit), rules, ownTask))
                .or(() -> open(story, Objects.requireNonNull(unit), command.disputed()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new PointObjectionRaised(
                        command.month(),
                        id,
                        Objects.requireNonNull(unit),
                        command.disputed(),
                        command.grounds(),
                        command.evidence(),
                        basis.endOf(basis.calendar().plusWorkdays(basis.dayOf(now), workdays)))));
    }

    private static Optional<Rejection> tooLate(PeriodStory story, Instant now) {
        return story.shown()
                .filter(shown -> now.isAfter(shown.objectionsUntil()))
                .map(shown -> new Rejection.TooLate("ranking.objections-over", "异议期已满，不能再提出异议；排名公布后可以申请复核。"));
    }

    private static Optional<Rejection> open(PeriodStory story, UnitRef unit, Disputed disputed) {
        return story.disputes().stream()
                .filter(Dispute::isOpen)
                .filter(known -> known.unit().id().equals(unit.id()))
                .filter(known -> known.disputed().item().equals(disputed.item())
                        && Objects.equals(known.disputed().fact(), disputed.fact()))
                .findFirst()
                .map(known -> new Rejection.Conflict("ranking.objection-open", "对这一项已经提出异议，正在处理；需要补充的请先撤回再重新提出。"));
    }
}
