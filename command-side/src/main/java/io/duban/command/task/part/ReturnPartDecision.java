package io.duban.command.task.part;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.Assignment;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.ReturnPart;

/** The lead unit sends back what a co-unit handed in as done, accepted already or not: after a failed check it may be needed (T7). */
public final class ReturnPartDecision {

    private ReturnPartDecision() {}

    public static Decision decide(TaskState state, ReturnPart command, Actor actor) {
        return permittedOnceHanded(state, command, actor, handed -> MustBeACoUnit.named(command.unit(), handed)
                .map(unit -> returned(state, command, handed, unit))
                .orElseGet(() -> Decision.refuse(MustBeACoUnit.refusal())));
    }

    private static Decision returned(TaskState state, ReturnPart command, Assignment handed, UnitRef unit) {
        return SomethingToReturn.refusal(state.basis().handling().cooperation().of(unit))
                .map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(new PartReturned(command.taskId(), unit, handed.leadUnit(), command.reason())));
    }
}
