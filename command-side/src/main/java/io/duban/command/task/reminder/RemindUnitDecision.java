package io.duban.command.task.reminder;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.UnitReminded;

/** The office reminds the unit that has the matter in hand (T9). */
public final class RemindUnitDecision {

    private RemindUnitDecision() {}

    public static Decision decide(TaskState state, RemindUnit command, Actor actor) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> Decision.accept(new UnitReminded(command.taskId(), handed.leadUnit(), command.text())));
    }
}
