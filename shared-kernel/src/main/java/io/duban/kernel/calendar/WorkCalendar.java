package io.duban.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Working days of a county: Monday to Friday, but for the days that the yearly notice of the State Council names.
 *
 * <p>A year that no notice has been loaded for is not covered: its days are answered for by the day of the week alone, and
 * whoever promises a date on that ground has to call it 暂定.
 *
 * @param version which data this is, such as the name of the file or the number of its source document
 * @param exceptions the days that the notices name
 */
public record WorkCalendar(String version, SortedMap<LocalDate, Day> exceptions) {

    public WorkCalendar {
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
    }

    public boolean isWorkday(LocalDate day) {
        var named = exceptions.get(day);
        if (named != null) {
            return named.kind() == Day.Kind.WORK;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** There is data for this year. */
    public boolean covers(int year) {
        return !exceptions
                .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .isEmpty();
    }

    /** The years from one day to the other, both included, for which there is no data; ascending. */
    public List<Integer> missingYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !covers(year))
                .boxed()
                .toList();
    }

    /** The first working day strictly after this day. */
    public LocalDate nextWorkday(LocalDate day) {
        return firstWorkdayFrom(day.plusDays(1));
    }

    /** This day if it is worked, else the next working day. */
    public LocalDate firstWorkdayFrom(LocalDate day) {
        var candidate = day;
        while (!isWorkday(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The n-th working day after this day, or before it where n is negative; this very day where n is zero. */
    public LocalDate plusWorkdays(LocalDate day, int n) {
        var step = Integer.signum(n);
        var reached = day;
        for (var left = Math.abs(n); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkday(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after the one day and up to the other; negative where the other lies before. */
    public int workdaysBetween(LocalDate afterExclusive, LocalDate toInclusive) {
        if (toInclusive.isBefore(afterExclusive)) {
            return -workdaysBetween(toInclusive, afterExclusive);
        }
        var count = 0;
        for (var day = afterExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                count++;
            }
        }
        return count;
    }
}
