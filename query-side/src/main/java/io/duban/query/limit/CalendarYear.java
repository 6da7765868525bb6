package io.duban.query.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.county.LimitHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year at a glance.
 *
 * @param known whether its notice was loaded; if not, its days are presumed
 */
public record CalendarYear(int year, boolean known, int workdays, List<CalendarMonth> months) {
    public CalendarYear {
        months = List.copyOf(months);
    }

    static CalendarYear of(int year, LimitHistory history, WorkCalendar calendar) {
        return new CalendarYear(
                year,
                history.loaded(year).isPresent(),
                workdays(year, calendar),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> CalendarMonth.of(YearMonth.of(year, month), calendar))
                        .toList());
    }

    static int workdays(int year, WorkCalendar calendar) {
        return calendar.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
