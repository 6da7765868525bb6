package io.duban.command.task.extension;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.GrantExtension;
import java.util.Objects;

/** Who is in charge grants the extension, to the day asked for or an earlier one (T10). */
public final class GrantExtensionDecision {

    private GrantExtensionDecision() {}

    public static Decision decide(TaskState state, GrantExtension command, Actor actor) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var asked = Objects.requireNonNull(
                    state.basis().limitChanges().extension(), "The table lets nobody here without a request");
            var deadline = Objects.requireNonNull(handed.deadline(), "Nothing is extended that has no deadline");
            return ExtensionMustBeLater.refusal(command.newDeadline(), deadline)
                    .or(() -> GrantNoLongerThanAsked.refusal(command.newDeadline(), asked.newDeadline()))
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new ExtensionGranted(
                            command.taskId(), handed.leadUnit(), deadline, command.newDeadline(), command.opinion())));
        });
    }
}
