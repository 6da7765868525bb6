package io.duban.command.task.allocation;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AnswerAllocationObjection;

/** The office leaves the co-unit in the list or releases it (T7). */
public final class AnswerAllocationObjectionDecision {

    private AnswerAllocationObjectionDecision() {}

    public static Decision decide(TaskState state, AnswerAllocationObjection command, Actor actor) {
        return permitted(state, command, actor, () -> state.basis().handling().cooperation().objecting().stream()
                .filter(unit -> unit.id().equals(command.unit()))
                .findFirst()
                .map(unit -> Decision.accept(
                        new AllocationAnswered(command.taskId(), unit, command.answer(), command.reason())))
                .orElseGet(() ->
                        Decision.refuse(new Rejection.Invalid("task.not-objecting", "unit", "所选单位没有待答复的分工异议，请重新选择。"))));
    }
}
