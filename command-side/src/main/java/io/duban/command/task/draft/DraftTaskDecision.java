package io.duban.command.task.draft;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import java.util.List;

/** Who may draft a matter, and of which kind (T1). */
public final class DraftTaskDecision {

    private DraftTaskDecision() {}

    /** @param categories the county's kinds of matter */
    public static Decision decide(TaskId id, DraftTask command, Actor actor, List<String> categories) {
        return CountyAction.DRAFT_TASK
                .refusal(actor)
                .or(() -> CategoryMustBeTheCountys.refusal(command.category(), categories))
                .map(Decision::refuse)
                .orElseGet(() -> drafted(id, command, actor));
    }

    private static Decision drafted(TaskId id, DraftTask command, Actor actor) {
        var drafted = new TaskDrafted(
                id,
                command.title(),
                command.category(),
                command.source(),
                command.sourceNumber(),
                command.content(),
                command.completionStandard(),
                command.limitType(),
                actor.account());
        var office = actor.office();
        return office == null ? Decision.accept(drafted) : Decision.accept(drafted, new OfficeNamed(id, office));
    }
}
