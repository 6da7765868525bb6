package io.duban.command.ranking.period;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.util.Optional;

/** When the time for objections has passed, Duban says so; nobody can shorten it. */
final class CloseObjectionsDecision {

    private CloseObjectionsDecision() {}

    static Decision decide(PeriodStory story, CloseObjections command, Actor actor, Instant now) {
        return CountyAction.CLOSE_OBJECTIONS
                .refusal(actor)
                .or(() -> PhaseMustBe.refusal(story, "结束异议期", PeriodPhase.SHOWN))
                .or(() -> notYet(story, now))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new ObjectionsClosed(command.month())));
    }

    private static Optional<Rejection> notYet(PeriodStory story, Instant now) {
        return story.shown()
                .filter(shown -> !now.isAfter(shown.objectionsUntil()))
                .map(shown -> new Rejection.WrongState("ranking.objections-running", "异议期还没有满，期满后系统自动结束。"));
    }
}
