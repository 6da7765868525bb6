package io.duban.command.task.suspension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The clock of a suspended matter stands still: the days that were left are counted from the day of resumption (T12). */
final class DaysLeft {

    private DaysLeft() {}

    /** At least one day; null for a matter without a date. */
    static @Nullable LocalDate from(LocalDate today, LocalDate suspendedOn, @Nullable LocalDate deadline) {
        return deadline == null ? null : today.plusDays(Math.max(1, ChronoUnit.DAYS.between(suspendedOn, deadline)));
    }
}
