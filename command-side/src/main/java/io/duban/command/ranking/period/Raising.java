package io.duban.command.ranking.period;

import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * What an objection and the request for a review are judged by when they are raised.
 *
 * @param rules that the month was counted by
 * @param id of the dispute if it is accepted
 * @param ownTask whether a unit has led or assisted with a task
 */
record Raising(
        PeriodStory story,
        RuleSet rules,
        Actor actor,
        Instant now,
        LimitBasis basis,
        UUID id,
        BiPredicate<UnitRef, TaskId> ownTask) {

    /**
     * What both ask for: somebody who speaks for a unit, the right phase, in time, and about something of the unit.
     *
     * @param action what is asked for, in the words of the page
     */
    Optional<Rejection> refusal(
            Disputed disputed, String action, PeriodPhase phase, Supplier<Optional<Rejection>> tooLate) {
        return CountyAction.OBJECT_TO_POINTS
                .refusal(actor)
                .or(() -> UnitMustBeNamed.refusal(actor.unit()))
                .or(() -> PhaseMustBe.refusal(story, action, phase))
                .or(tooLate)
                .or(() -> DisputeMustBeFounded.refusal(disputed, unit(), rules, ownTask));
    }

    /** For which somebody speaks, unless that was refused. */
    UnitRef unit() {
        return Objects.requireNonNull(actor.unit());
    }
}
