package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.limit.ClockReading;
import java.util.List;

/**
 * The clocks of the task stand like this from now on. Dues are computed once and kept here, so that neither a later profile
 * nor a corrected calendar moves them silently.
 *
 * @param profile the time-limit profile 时限方案 that the task keeps, with its version
 * @param calendar the version of the work calendar that was asked
 * @param clocks all of them, in the order of the lane
 */
@EventName("task.clocks_set")
public record ClocksSet(
        TaskId taskId, ClockCause cause, String profile, int profileVersion, String calendar, List<ClockReading> clocks)
        implements LimitEvent {
    public ClocksSet {
        clocks = List.copyOf(clocks);
    }
}
