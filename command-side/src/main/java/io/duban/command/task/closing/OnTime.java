package io.duban.command.task.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 按期: closed on the deadline is still on time; closing late 逾期销号 is an outcome of its own. */
public final class OnTime {

    private OnTime() {}

    /** Null for a matter without a date: it is neither on time nor late. */
    public static @Nullable Boolean of(LocalDate closedOn, @Nullable LocalDate deadline) {
        return deadline == null ? null : !closedOn.isAfter(deadline);
    }
}
