package io.duban.kernel.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something held.
 *
 * @param from the first day; {@link LocalDate#MIN} for as long as one can look back
 * @param until the last day; null while no end is known
 */
public record Period<T>(LocalDate from, @Nullable LocalDate until, T value) {

    public boolean includes(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it has a first day that somebody stated. */
    public boolean hasBeginning() {
        return !from.equals(LocalDate.MIN);
    }
}
