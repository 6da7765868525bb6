package io.duban.command.task.merging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Merging gives nobody more time: the earlier day of both counts (T20); a matter without a day follows the other. */
final class EarlierDay {

    private EarlierDay() {}

    static @Nullable LocalDate of(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
