package io.duban.command.task.registration;

import static io.duban.command.task.TaskPermission.permitted;

import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.RegistrationApproved;
import java.time.LocalDate;
import java.util.function.Function;

/** What was handed in becomes a registered task and gets its number (T2). */
public final class ApproveRegistrationDecision {

    private ApproveRegistrationDecision() {}

    /** @param nextNumber gives the next number of a day's year; asked only when nothing refuses any more, so that no number is lost */
    public static Decision decide(
            TaskState state,
            ApproveRegistration command,
            Actor actor,
            LocalDate today,
            Function<LocalDate, String> nextNumber) {
        return permitted(
                state,
                command,
                actor,
                () -> Decision.accept(new RegistrationApproved(command.taskId(), nextNumber.apply(today), today)));
    }
}
