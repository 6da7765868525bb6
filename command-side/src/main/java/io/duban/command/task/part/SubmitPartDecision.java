package io.duban.command.task.part;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.SubmitPart;
import java.util.Objects;

/** A co-unit tells the lead unit, and not the office, about its part (T7). */
public final class SubmitPartDecision {

    private SubmitPartDecision() {}

    public static Decision decide(TaskState state, SubmitPart command, Actor actor) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new PartSubmitted(
                        command.taskId(),
                        Objects.requireNonNull(actor.unit(), "The table lets co-units alone in here"),
                        command.text(),
                        command.percent(),
                        command.attachments(),
                        command.finished())));
    }
}
