package io.duban.command.task.closing;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.TaskClosed;
import java.time.LocalDate;

/** Who is in charge approves the closing and grades it (T17). */
public final class ApproveClosingDecision {

    private ApproveClosingDecision() {}

    public static Decision decide(TaskState state, ApproveClosing command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> PublicGateMustBePassed.refusal(
                        state.basis().checks())
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new TaskClosed(
                        command.taskId(),
                        today,
                        state.basis().clocks().handedInOnTime().orElse(OnTime.of(today, handed.deadline())),
                        command.opinion(),
                        null,
                        command.grade()))));
    }
}
