package io.duban.kernel.limit;

import io.duban.kernel.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** What every limit is reckoned by: the rules and the calendar, each in the version that was in force. */
public record LimitBasis(LimitProfile profile, WorkCalendar calendar) {

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(profile.zone()).toLocalDate();
    }

    /** The moment at which limits of this day end. */
    public Instant endOf(LocalDate day) {
        return day.atTime(profile.endOfDay()).atZone(profile.zone()).toInstant();
    }
}
