package io.duban.command.task.part;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.Assignment;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.AcceptPart;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartState;

/** The lead unit accepts what a co-unit has done (T7). */
public final class AcceptPartDecision {

    private AcceptPartDecision() {}

    public static Decision decide(TaskState state, AcceptPart command, Actor actor) {
        return permittedOnceHanded(state, command, actor, handed -> MustBeACoUnit.named(command.unit(), handed)
                .map(unit -> accepted(state, command, handed, unit))
                .orElseGet(() -> Decision.refuse(MustBeACoUnit.refusal())));
    }

    private static Decision accepted(TaskState state, AcceptPart command, Assignment handed, UnitRef unit) {
        var part = state.basis().handling().cooperation().of(unit);
        return AcceptedOnce.refusal(part)
                .or(() -> OwnWordForWhatWasNotHandedIn.refusal(part, command.opinion()))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new PartAccepted(
                        command.taskId(),
                        unit,
                        handed.leadUnit(),
                        part.state() == PartState.HANDED_IN,
                        command.opinion())));
    }
}
