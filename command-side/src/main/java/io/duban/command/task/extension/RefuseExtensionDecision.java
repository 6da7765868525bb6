package io.duban.command.task.extension;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.RefuseExtension;
import java.util.Objects;

/** Who is in charge refuses the extension; the deadline stays (T10). */
public final class RefuseExtensionDecision {

    private RefuseExtensionDecision() {}

    public static Decision decide(TaskState state, RefuseExtension command, Actor actor) {
        return permittedOnceHanded(
                state,
                command,
                actor,
                handed -> Decision.accept(new ExtensionRefused(
                        command.taskId(),
                        handed.leadUnit(),
                        Objects.requireNonNull(handed.deadline(), "Nothing is extended that has no deadline"),
                        command.reason())));
    }
}
