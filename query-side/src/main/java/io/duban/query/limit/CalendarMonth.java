package io.duban.query.limit;

import io.duban.kernel.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small month as a table.
 *
 * @param weeks from Monday to Sunday, with null before the first and after the last day
 */
public record CalendarMonth(int number, List<List<@Nullable CalendarDay>> weeks, int workdays) {

    static CalendarMonth of(YearMonth month, WorkCalendar calendar) {
        var weeks = new ArrayList<List<@Nullable CalendarDay>>();
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, month, calendar));
        }
        return new CalendarMonth(
                month.getMonthValue(),
                weeks,
                calendar.workdaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()));
    }

    private static List<@Nullable CalendarDay> week(LocalDate monday, YearMonth month, WorkCalendar calendar) {
        var days = new ArrayList<@Nullable CalendarDay>();
        for (var day = 0; day < 7; day++) {
            var date = monday.plusDays(day);
            days.add(YearMonth.from(date).equals(month) ? CalendarDay.of(date, calendar) : null);
        }
        return days;
    }
}
