package io.duban.command.task.verification;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.NewDeadline;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.FindFalsified;
import java.time.LocalDate;

/** The check finds the report false; the unit goes on, and the finding stays with the task (T15, 督查条例 Art. 18). */
public final class FindFalsifiedDecision {

    private FindFalsifiedDecision() {}

    public static Decision decide(TaskState state, FindFalsified command, Actor actor, LocalDate today) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> NewDeadline.orOld(
                        command.deadline(),
                        handed,
                        today,
                        deadline -> Decision.accept(new FalsificationFound(
                                command.taskId(),
                                handed.leadUnit(),
                                command.finding(),
                                command.attachments(),
                                deadline))));
    }
}
