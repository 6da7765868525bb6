package io.duban.command.task.watch;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.command.task.review.ConcludePublicReviewDecision;
import io.duban.command.task.slip.SlipNumbers;
import io.duban.command.task.slip.SlipsByTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ConcludePublicReview;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What time itself has done to a task, in the order in which it was due. Nothing new is accepted as nothing to do; what has been
 * told stands in the state and is not told again.
 */
public final class LookAtClocksDecision {

    private LookAtClocksDecision() {}

    public static Decision decide(
            TaskState state, LookAtClocks command, Actor actor, Instant now, LimitBasis basis, SlipNumbers numbers) {
        return permitted(state, command, actor, () -> {
            var noticed = Stream.of(
                            noticed(now, state, command.taskId(), basis),
                            concluded(state, command.taskId(), actor, now, basis),
                            SlipsByTime.issued(now, state, command.taskId(), basis, numbers).stream()
                                    .map(Fact::now))
                    .flatMap(facts -> facts)
                    .toList();
            return new Decision.Accepted(noticed);
        });
    }

    private static Stream<Fact> noticed(Instant now, TaskState state, TaskId task, LimitBasis basis) {
        return Stream.of(
                        LampHistory.until(now, state, task, basis).stream()
                                .map(change -> new Timed(change.at(), change)),
                        Reminders.until(now, state, task, basis).stream(),
                        MissedHeartbeats.until(now, state, task, basis).stream(),
                        SuspensionReview.until(now, state, task, basis).stream())
                .flatMap(timed -> timed)
                .sorted(Comparator.comparing(Timed::at))
                .map(timed -> Fact.now(timed.event()));
    }

    /** The window is over: counted by the same rule as when the office asks for the count (T16). */
    private static Stream<Fact> concluded(TaskState state, TaskId task, Actor actor, Instant now, LimitBasis basis) {
        var asked = state.basis().checks().review().electorate();
        var today = basis.dayOf(now);
        if (!(state instanceof TaskState.PublicReview) || asked == null || !today.isAfter(asked.lastDay())) {
            return Stream.empty();
        }
        return switch (ConcludePublicReviewDecision.decide(state, new ConcludePublicReview(task), actor, today)) {
            case Decision.Accepted accepted -> accepted.facts().stream();
            case Decision.Refused refused -> Stream.empty();
        };
    }
}
