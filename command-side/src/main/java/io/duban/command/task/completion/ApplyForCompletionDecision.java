package io.duban.command.task.completion;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.CompletionRequested;

/** The head of the lead unit signs that the matter is done (T13). */
public final class ApplyForCompletionDecision {

    private ApplyForCompletionDecision() {}

    public static Decision decide(TaskState state, ApplyForCompletion command, Actor actor) {
        return permittedOnceHanded(state, command, actor, handed -> AllPartsMustBeAccepted.refusal(state.basis())
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new CompletionRequested(
                        command.taskId(), handed.leadUnit(), command.result(), command.attachments()))));
    }
}
