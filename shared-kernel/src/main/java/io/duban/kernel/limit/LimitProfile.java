package io.duban.kernel.limit;

import io.duban.kernel.task.LimitType;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A time-limit profile 时限方案: all that a county decides about when matters fall due.
 *
 * @param name such as {@code 13710-workday-v1}
 * @param version counts up when a county changes a profile under its name
 * @param zone in which days begin and end
 * @param workCalendar the name of the calendar that the working days are taken from
 * @param officeHours printed on slips; no clock counts them
 * @param startEvent which instant the caller hands in as the start
 * @param endOfDay the moment of the day at which limits end; 23:59:59 for 24:00
 * @param pauses what stops the clocks
 * @param office by when the office itself has to answer
 * @param resumeWorkdays what is left after a pause is at least so many working days
 */
public record LimitProfile(
        String name,
        int version,
        ZoneId zone,
        String workCalendar,
        List<OfficeHours> officeHours,
        StartEvent startEvent,
        StartOfLimit start,
        Map<LimitType, Lane> lanes,
        MonthAnchor monthAnchor,
        DayCount dayCount,
        LocalTime endOfDay,
        Set<PauseCause> pauses,
        int resumeWorkdays,
        ExtensionRule extension,
        LampRule lamps,
        OfficeRule office) {

    public LimitProfile {
        officeHours = List.copyOf(officeHours);
        lanes = Map.copyOf(lanes);
        pauses = Set.copyOf(pauses);
    }

    public Optional<Lane> lane(LimitType type) {
        return Optional.ofNullable(lanes.get(type));
    }
}
