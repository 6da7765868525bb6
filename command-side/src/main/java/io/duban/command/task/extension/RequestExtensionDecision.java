package io.duban.command.task.extension;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.LimitChanges;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.RequestExtension;
import java.time.LocalDate;
import java.util.Optional;

/** The head of the lead unit asks for a later deadline; until somebody decides, the present one counts (T10). */
public final class RequestExtensionDecision {

    private RequestExtensionDecision() {}

    public static Decision decide(TaskState state, RequestExtension command, Actor actor, LocalDate today) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var deadline = handed.deadline();
            if (deadline == null) {
                return Decision.refuse(new Rejection.WrongState("task.no-deadline", "本事项没有办理时限，不需要申请延期。"));
            }
            return refusal(state.basis().limitChanges(), command, deadline, today)
                    .map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(new ExtensionRequested(
                            command.taskId(),
                            handed.leadUnit(),
                            command.reason(),
                            command.progress(),
                            deadline,
                            command.newDeadline())));
        });
    }

    private static Optional<Rejection> refusal(
            LimitChanges changes, RequestExtension command, LocalDate deadline, LocalDate today) {
        return ExtensionMustBeAskedBeforeExpiry.refusal(deadline, today)
                .or(() -> AtMostTwoExtensions.refusal(changes.extensions()))
                .or(() -> ExtensionMustBeLater.refusal(command.newDeadline(), deadline))
                .or(() -> ExtensionNoLongerThanOriginal.refusal(
                        changes.dispatchedOn(), changes.firstDeadline(), deadline, command.newDeadline()));
    }
}
