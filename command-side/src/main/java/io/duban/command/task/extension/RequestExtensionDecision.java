package io.duban.command.task.extension;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.LimitChanges;
import io.duban.command.task.TaskClocks;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.RequestExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The head of the lead unit asks for a later deadline; until somebody decides, the present one counts (T10). */
public final class RequestExtensionDecision {

    private RequestExtensionDecision() {}

    /** @param kept the profile by which the task's clocks are counted; without clocks the day alone matters */
    public static Decision decide(
            TaskState state, RequestExtension command, Actor actor, Instant now, LimitBasis kept) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var deadline = handed.deadline();
            if (deadline == null) {
                return Decision.refuse(new Rejection.WrongState("task.no-deadline", "本事项没有办理时限，不需要申请延期。"));
            }
            return tooLate(state.basis().clocks(), deadline, now, kept)
                    .or(() -> refusal(state.basis().limitChanges(), command, deadline, kept))
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

    private static Optional<Rejection> tooLate(TaskClocks clocks, LocalDate deadline, Instant now, LimitBasis kept) {
        var own = clocks.last();
        return own.isPresent()
                ? ExtensionMustBeAskedByTheLastMoment.refusal(own.get().due(), kept, now)
                : ExtensionMustBeAskedBeforeExpiry.refusal(deadline, LocalDate.ofInstant(now, CountyTime.ZONE));
    }

    private static Optional<Rejection> refusal(
            LimitChanges changes, RequestExtension command, LocalDate deadline, LimitBasis kept) {
        return NoMoreExtensionsThanAllowed.refusal(
                        changes.extensions(), kept.profile().extension().maxTimes())
                .or(() -> ExtensionMustBeLater.refusal(command.newDeadline(), deadline))
                .or(() -> tooLong(changes, command.newDeadline(), deadline, kept));
    }

    private static Optional<Rejection> tooLong(
            LimitChanges changes, LocalDate asked, LocalDate deadline, LimitBasis kept) {
        var workdays = kept.profile().extension().maxWorkdays();
        return workdays == null
                ? ExtensionNoLongerThanOriginal.refusal(
                        changes.dispatchedOn(), changes.firstDeadline(), deadline, asked)
                : ExtensionNoLongerThanAllowed.refusal(workdays, kept.calendar(), deadline, asked);
    }
}
