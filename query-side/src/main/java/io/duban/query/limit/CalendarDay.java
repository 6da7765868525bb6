package io.duban.query.limit;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.calendar.WorkCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a small month.
 *
 * @param named what the notice says of it; null for a day as its day of the week says
 * @param holiday for whose sake; may be blank
 */
public record CalendarDay(LocalDate date, boolean worked, Day.@Nullable Kind named, String holiday) {

    static CalendarDay of(LocalDate date, WorkCalendar calendar) {
        var named = calendar.exceptions().get(date);
        return new CalendarDay(
                date,
                calendar.isWorkday(date),
                named == null ? null : named.kind(),
                named == null ? "" : named.holiday());
    }

    /** The last part of its style and of its word's key. */
    public String kind() {
        return named == null ? (worked ? "worked" : "weekend") : named == Day.Kind.OFF ? "off" : "work";
    }
}
