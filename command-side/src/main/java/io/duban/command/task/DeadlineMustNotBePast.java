package io.duban.command.task;

import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A unit must be able to meet the limit 办理时限 that it is given; today is the earliest last day. */
public final class DeadlineMustNotBePast {

    private DeadlineMustNotBePast() {}

    public static Optional<Rejection> refusal(LocalDate deadline, LocalDate today) {
        return deadline.isBefore(today)
                ? Optional.of(new Rejection.Invalid(
                        "task.deadline-past", "deadline", "办理时限%s已过，请选择今天或以后的日期。".formatted(deadline)))
                : Optional.empty();
    }
}
