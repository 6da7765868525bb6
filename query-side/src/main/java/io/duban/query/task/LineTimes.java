package io.duban.query.task;

import io.duban.kernel.limit.LampInstants;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The instants at which a line looks different though nothing happens to it; lists and their counts compare them with the
 * moment that is looked from.
 *
 * @param profile the time-limit profile that the task keeps; null while it has no clocks
 * @param profileVersion of that profile; 0 while it has none
 * @param lamp from when its worst clock shows what; by the days around the deadline where it has no clock
 * @param officeOverdueAfter later than this the office is late with its answer; null for never
 * @param limitOverAfter later than this the matter's own limit is over; null for never
 * @param officeSince since when it has been with those who check and decide; null while it is the unit's
 * @param returned how often what this unit handed in has come back
 * @param lookAt when time itself may next have something to record; null for never
 */
public record LineTimes(
        @Nullable String profile,
        int profileVersion,
        LampInstants lamp,
        @Nullable Instant officeOverdueAfter,
        @Nullable Instant limitOverAfter,
        @Nullable Instant officeSince,
        int returned,
        @Nullable Instant lookAt) {

    static final LineTimes NONE = new LineTimes(null, 0, LampInstants.NONE, null, null, null, 0, null);

    /** Whether somebody other than the unit is late. */
    boolean isOfficeLate(Instant asOf) {
        return officeOverdueAfter != null && asOf.isAfter(officeOverdueAfter);
    }

    /** The moment as of which the unit is judged: what it has handed in stands as it stood then. */
    Instant forUnit(Instant asOf) {
        return officeSince != null && officeSince.isBefore(asOf) ? officeSince : asOf;
    }
}
