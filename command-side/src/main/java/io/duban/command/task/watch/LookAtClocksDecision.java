package io.duban.command.task.watch;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.LookAtClocks;
import java.time.Instant;
import java.util.List;

/** What time itself has done to a task. Nothing new is accepted as nothing to do. */
public final class LookAtClocksDecision {

    private LookAtClocksDecision() {}

    public static Decision decide(
            TaskState state, LookAtClocks command, Actor actor, Instant now, LimitBasis limits) {
        return permitted(state, command, actor, () -> new Decision.Accepted(List.of()));
    }
}
