package io.duban.command.task.praise;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.RecordPraise;
import io.duban.kernel.task.TaskPraised;
import java.time.LocalDate;

/** The office notes that a leader's written instruction praises a unit's work on the matter 肯定性批示. */
public final class RecordPraiseDecision {

    private RecordPraiseDecision() {}

    public static Decision decide(TaskState state, RecordPraise command, Actor actor, LocalDate today) {
        return permittedOnceHanded(
                state, command, actor, handed -> PraisedUnitMustHaveTheTask.named(command.unit(), handed)
                        .map(unit -> PraiseMustBelongToTheTask.refusal(
                                        command.praisedOn(),
                                        state.basis().limitChanges().dispatchedOn(),
                                        today)
                                .or(() -> OnceForEachDocument.refusal(
                                        unit, command.document(), state.basis().watch()))
                                .map(Decision::refuse)
                                .orElseGet(() -> Decision.accept(event(command, unit))))
                        .orElseGet(() -> Decision.refuse(PraisedUnitMustHaveTheTask.refusal())));
    }

    private static TaskPraised event(RecordPraise command, UnitRef unit) {
        return new TaskPraised(
                command.taskId(),
                unit,
                command.level(),
                command.praisedBy(),
                command.praisedOn(),
                command.document(),
                command.excerpt());
    }
}
