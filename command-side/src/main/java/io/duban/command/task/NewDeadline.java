package io.duban.command.task;

import io.duban.kernel.event.Decision;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What goes back to the unit goes back with a new limit or with the old one. */
public final class NewDeadline {

    private NewDeadline() {}

    /**
     * @param wanted null to keep the old one, which may have passed already
     * @param then decides with the limit that counts from now on; null for a matter without a date
     */
    public static Decision orOld(
            @Nullable LocalDate wanted,
            Assignment handed,
            LocalDate today,
            Function<@Nullable LocalDate, Decision> then) {
        if (wanted == null) {
            return then.apply(handed.deadline());
        }
        return DeadlineMustNotBePast.refusal(wanted, today)
                .map(Decision::refuse)
                .orElseGet(() -> then.apply(wanted));
    }
}
