package io.duban.kernel.limit;

import io.duban.kernel.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day that has been counted to, with the years whose calendar was asked on the way and is not there.
 *
 * @param missing ascending, each once
 */
record Reckoned(WorkCalendar calendar, LocalDate day, List<Integer> missing) {

    static Reckoned at(WorkCalendar calendar, LocalDate day) {
        return new Reckoned(calendar, day, List.of());
    }

    Reckoned plusDays(int n) {
        return new Reckoned(calendar, day.plusDays(n), missing);
    }

    /** Months later, on the last day of the month where it has no such day. */
    Reckoned plusMonths(int n) {
        return new Reckoned(calendar, day.plusMonths(n), missing);
    }

    Reckoned endOfYear(int yearsLater) {
        return new Reckoned(calendar, LocalDate.of(day.getYear() + yearsLater, 12, 31), missing);
    }

    /** The n-th working day after this day; for zero this day, or the next working day where it is an off-day. */
    Reckoned plusWorkdays(int n) {
        return n == 0 ? toWorkday() : judged(day.plusDays(1), calendar.plusWorkdays(day, n));
    }

    Reckoned nextWorkday() {
        return judged(day, calendar.nextWorkday(day));
    }

    Reckoned toWorkday() {
        return judged(day, calendar.firstWorkdayFrom(day));
    }

    Reckoned rolled(Roll roll) {
        return switch (roll) {
            case NONE -> this;
            case NEXT_WORKDAY -> toWorkday();
        };
    }

    private Reckoned judged(LocalDate from, LocalDate reached) {
        var years = Stream.concat(missing.stream(), calendar.missingYears(from, reached).stream());
        return new Reckoned(calendar, reached, years.distinct().sorted().toList());
    }
}
