package io.duban.command.task.adoption;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.ReleaseTask;
import java.util.Objects;

/** A leader gives back what they took charge of themselves. */
public final class ReleaseTaskDecision {

    private ReleaseTaskDecision() {}

    public static Decision decide(TaskState state, ReleaseTask command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new LeaderReleased(
                        command.taskId(),
                        Objects.requireNonNull(actor.leader(), "The table lets leaders in alone"),
                        command.reason())));
    }
}
