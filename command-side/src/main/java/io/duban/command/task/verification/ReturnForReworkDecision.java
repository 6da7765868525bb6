package io.duban.command.task.verification;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.NewDeadline;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ReturnForRework;
import java.time.LocalDate;

/** The check finds the matter undone; the unit goes on, with the old limit or a new one (T15). */
public final class ReturnForReworkDecision {

    private ReturnForReworkDecision() {}

    public static Decision decide(TaskState state, ReturnForRework command, Actor actor, LocalDate today) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> NewDeadline.orOld(
                        command.deadline(),
                        handed,
                        today,
                        deadline ->
                                Decision.accept(new CompletionReturned(command.taskId(), command.reason(), deadline))));
    }
}
