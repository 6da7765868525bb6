package io.duban.command.task.closing;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.NewDeadline;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.RefuseClosing;
import java.time.LocalDate;

/** Who closes does not find the matter done; the unit goes on, with the old limit or a new one (T17). */
public final class RefuseClosingDecision {

    private RefuseClosingDecision() {}

    public static Decision decide(TaskState state, RefuseClosing command, Actor actor, LocalDate today) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> NewDeadline.orOld(
                        command.deadline(),
                        handed,
                        today,
                        deadline -> Decision.accept(new ClosingRefused(
                                command.taskId(),
                                command.reason(),
                                deadline,
                                state.basis().checks().percentReported()))));
    }
}
