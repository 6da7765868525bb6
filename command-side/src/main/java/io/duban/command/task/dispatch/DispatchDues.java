package io.duban.command.task.dispatch;

import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.LimitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dues of a task that is handed out: an explicit date on the slip goes before the lane, whose reports still apply. */
final class DispatchDues {

    private DispatchDues() {}

    /** @throws InvalidValue naming the field of the command that does not fit */
    static List<Due> of(LimitType lane, DispatchTask command, Instant now, LimitBasis limits) {
        try {
            return Dues.of(
                    limits,
                    command.deadline() == null ? lane : LimitType.FIXED,
                    now,
                    command.deadline(),
                    command.deadline() == null ? command.hours() : null);
        } catch (InvalidValue refused) {
            var reason = refused.rejection();
            throw reason.field().equals("fixed")
                    ? new InvalidValue(new Rejection.Invalid(reason.code(), "deadline", reason.sentence()))
                    : refused;
        }
    }

    /** The day of the matter itself; null for a matter without a date. */
    static @Nullable LocalDate deadline(List<Due> dues, LimitBasis limits) {
        return dues.stream()
                .filter(Due::isFinal)
                .map(due -> limits.dayOf(due.at()))
                .findFirst()
                .orElse(null);
    }
}
