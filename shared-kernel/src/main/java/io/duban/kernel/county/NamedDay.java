package io.duban.kernel.county;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/** A day that the yearly notice names, as an event keeps it. */
public record NamedDay(LocalDate date, Day.Kind kind, String holiday) {

    /** Every named day of a calendar, in order. */
    public static List<NamedDay> of(WorkCalendar calendar) {
        return calendar.exceptions().entrySet().stream()
                .map(entry -> new NamedDay(
                        entry.getKey(),
                        entry.getValue().kind(),
                        entry.getValue().holiday()))
                .toList();
    }

    Day day() {
        return new Day(kind, holiday);
    }
}
