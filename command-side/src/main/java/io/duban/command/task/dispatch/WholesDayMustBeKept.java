package io.duban.command.task.dispatch;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a task, or took one in, before it was dispatched is due when that one was; a later day is approved by the
 * office director, who dispatches it (T20).
 */
final class WholesDayMustBeKept {

    private WholesDayMustBeKept() {}

    /**
     * @param dueBy the day of that other task; null if there is none
     * @param deadline the last day that the dispatch would set; null for a matter without a date
     */
    static Optional<Rejection> refusal(@Nullable LocalDate dueBy, @Nullable LocalDate deadline, Actor actor) {
        if (dueBy == null || actor.role() == Role.OFFICE_DIRECTOR || deadline != null && !deadline.isAfter(dueBy)) {
            return Optional.empty();
        }
        return Optional.of(new Rejection.Invalid(
                "task.later-than-the-whole", "deadline", "本事项由分解或并案而来，办理时限不得晚于%s；确需推后的，请由督查室主任交办。".formatted(dueBy)));
    }
}
