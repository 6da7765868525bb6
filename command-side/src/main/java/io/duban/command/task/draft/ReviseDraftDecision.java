package io.duban.command.task.draft;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ReviseDraft;
import java.util.List;

/** A draft is rewritten before it is handed in, or after its registration was refused (T1). */
public final class ReviseDraftDecision {

    private ReviseDraftDecision() {}

    /** @param categories the county's kinds of matter */
    public static Decision decide(TaskState state, ReviseDraft command, Actor actor, List<String> categories) {
        return permitted(state, command, actor, () -> CategoryMustBeTheCountys.refusal(command.category(), categories)
                .map(Decision::refuse)
                .orElseGet(() -> revised(command)));
    }

    private static Decision revised(ReviseDraft command) {
        return Decision.accept(new DraftRevised(
                command.taskId(),
                command.title(),
                command.category(),
                command.source(),
                command.sourceNumber(),
                command.content(),
                command.completionStandard(),
                command.limitType()));
    }
}
