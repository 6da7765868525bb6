package io.duban.command.task.suspension;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ProlongSuspension;
import io.duban.kernel.task.SuspensionProlonged;
import java.time.LocalDate;

/** Who is in charge keeps the matter suspended until another day of review (T12). */
public final class ProlongSuspensionDecision {

    private ProlongSuspensionDecision() {}

    public static Decision decide(TaskState state, ProlongSuspension command, Actor actor, LocalDate today) {
        return permitted(state, command, actor, () -> ReviewWithinThirtyDays.refusal(command.reviewOn(), today)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new SuspensionProlonged(command.taskId(), command.reviewOn(), command.reason()))));
    }
}
