package io.duban.kernel.limit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of an open task that time alone can change.
 *
 * @param clocks the clocks of the task; for a matter out of a ledger {@link Dues#dated}
 * @param awaited what somebody has to answer by, office or unit 待办时限
 * @param suspensionReview while suspended, the day on which the reason is looked at again
 * @param lastDayOfReview while the public is asked, the last day on which answers count
 * @param milestones the days for which milestones are planned that are not met yet
 */
public record Watched(
        List<Clock> clocks,
        List<Clock> awaited,
        @Nullable LocalDate suspensionReview,
        @Nullable LocalDate lastDayOfReview,
        List<LocalDate> milestones) {

    public Watched {
        clocks = List.copyOf(clocks);
        awaited = List.copyOf(awaited);
        milestones = List.copyOf(milestones);
    }

    /** The same from the plain values that events and views keep. */
    public static Watched of(
            List<ClockReading> clocks,
            List<ClockReading> awaited,
            @Nullable LocalDate suspensionReview,
            @Nullable LocalDate lastDayOfReview,
            List<LocalDate> milestones) {
        return new Watched(
                clocks.stream().map(ClockReading::clock).toList(),
                awaited.stream().map(ClockReading::clock).toList(),
                suspensionReview,
                lastDayOfReview,
                milestones);
    }
}
