package io.duban.command.task.allocation;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.ObjectToAllocation;
import java.util.Objects;

/** A co-unit says that it has no part in the matter, once for each dispatch (T7; 2.3 of the life-cycle rules). */
public final class ObjectToAllocationDecision {

    private ObjectToAllocationDecision() {}

    public static Decision decide(TaskState state, ObjectToAllocation command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new AllocationObjected(
                        command.taskId(),
                        Objects.requireNonNull(actor.unit(), "The table lets co-units alone in here"),
                        command.reason())));
    }
}
