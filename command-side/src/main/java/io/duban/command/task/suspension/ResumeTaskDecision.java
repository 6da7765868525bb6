package io.duban.command.task.suspension;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.DeadlineMustNotBePast;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.TaskResumed;
import java.time.LocalDate;

/** The office lets a suspended matter go on, with a new limit or with the days that were left (T12). */
public final class ResumeTaskDecision {

    private ResumeTaskDecision() {}

    public static Decision decide(TaskState state, ResumeTask command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var deadline = command.deadline();
            if (deadline == null) {
                var left = DaysLeft.from(today, ((TaskState.Suspended) state).suspendedOn(), handed.deadline());
                return Decision.accept(new TaskResumed(command.taskId(), command.reason(), left, today));
            }
            return DeadlineMustNotBePast.refusal(deadline, today)
                    .map(Decision::refuse)
                    .orElseGet(() ->
                            Decision.accept(new TaskResumed(command.taskId(), command.reason(), deadline, today)));
        });
    }
}
