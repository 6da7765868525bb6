package io.duban.kernel.county;

import io.duban.kernel.event.EventName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work calendar of a year was loaded 载入工作日历; it replaces what was known of that year.
 *
 * @param version counts up when the year is loaded again
 * @param source the number of the notice that names the days
 * @param reason why it was loaded again; null for the first time
 */
@EventName("limits.calendar_loaded")
public record WorkCalendarLoaded(
        int year, int version, String source, @Nullable String reason, List<NamedDay> days) implements LimitsEvent {
    public WorkCalendarLoaded {
        days = List.copyOf(days);
    }
}
