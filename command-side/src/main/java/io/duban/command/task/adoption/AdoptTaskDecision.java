package io.duban.command.task.adoption;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.LeaderAdopted;
import java.util.Objects;

/** A leader who is not in charge yet takes charge 领办. */
public final class AdoptTaskDecision {

    private AdoptTaskDecision() {}

    public static Decision decide(TaskState state, AdoptTask command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new LeaderAdopted(
                        command.taskId(), Objects.requireNonNull(actor.leader(), "The table lets leaders in alone"))));
    }
}
