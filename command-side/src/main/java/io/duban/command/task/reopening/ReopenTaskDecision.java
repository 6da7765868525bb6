package io.duban.command.task.reopening;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.DeadlineMustNotBePast;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ReopenTask;
import io.duban.kernel.task.TaskReopened;
import java.time.LocalDate;
import java.util.Objects;

/** A closed matter is not done after all: the closing is reversed by a fact that names it, never edited (T18). */
public final class ReopenTaskDecision {

    private ReopenTaskDecision() {}

    public static Decision decide(TaskState state, ReopenTask command, Actor actor, LocalDate today) {
        return permitted(state, command, actor, () -> {
            var checks = state.basis().checks();
            var closing = Objects.requireNonNull(checks.closing(), "The table lets nobody here before closing");
            return ReopeningMustBeWithinAYear.refusal(closing.closedOn(), today)
                    .or(() -> DeadlineMustNotBePast.refusal(command.deadline(), today))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new TaskReopened(
                            command.taskId(),
                            checks.cycle() + 1,
                            command.kind(),
                            command.reason(),
                            command.deadline(),
                            checks.percentReported(),
                            closing.closedOn(),
                            closing.onTime(),
                            closing.grade())));
        });
    }
}
