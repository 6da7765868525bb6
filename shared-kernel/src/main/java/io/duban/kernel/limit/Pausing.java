package io.duban.kernel.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a pause does to a due. Days are counted by the calendar day: what is left on day p are the days after p up to the due's
 * day, and they are given again after the day of the resumption. Hours are exact.
 */
final class Pausing {

    private Pausing() {}

    static Remaining remaining(Due due, Instant at, LimitBasis basis) {
        if (at.isAfter(due.at())) {
            return new Remaining.Overdue();
        }
        var today = basis.dayOf(at);
        var last = basis.dayOf(due.at());
        return switch (due.pace()) {
            case WORKDAYS -> new Remaining.Days(basis.calendar().workdaysBetween(today, last));
            case DAYS, DAYS_TO_WORKDAY -> new Remaining.Days(Math.toIntExact(ChronoUnit.DAYS.between(today, last)));
            case HOURS -> new Remaining.Exact(Duration.between(at, due.at()));
        };
    }

    static Due resumed(Due due, ClockState.Paused paused, Instant at, LimitBasis basis) {
        return switch (paused.remaining()) {
            case Remaining.Overdue overdue -> due;
            case Remaining.Exact left ->
                at.isAfter(paused.at()) ? due.movedTo(at.plus(left.time()), due.missingYears()) : due;
            case Remaining.Days left -> {
                var today = basis.dayOf(at);
                yield today.isAfter(basis.dayOf(paused.at())) ? after(due, left.count(), today, basis) : due;
            }
        };
    }

    private static Due after(Due due, int left, LocalDate today, LimitBasis basis) {
        var start = Reckoned.at(basis.calendar(), today);
        var least = start.plusWorkdays(basis.profile().resumeWorkdays());
        var counted =
                switch (due.pace()) {
                    case WORKDAYS -> start.plusWorkdays(left);
                    case DAYS -> start.plusDays(left);
                    case DAYS_TO_WORKDAY -> start.plusDays(left).toWorkday();
                    case HOURS -> throw new IllegalArgumentException("Hours are resumed exactly");
                };
        var end = counted.day().isBefore(least.day()) ? least : counted;
        return due.movedTo(basis.endOf(end.day()), stillMissing(due.missingYears(), end.missing(), basis));
    }

    /** What was missing when the due was computed may have been published since. */
    private static List<Integer> stillMissing(List<Integer> before, List<Integer> now, LimitBasis basis) {
        return Stream.concat(before.stream(), now.stream())
                .distinct()
                .sorted()
                .filter(year -> !basis.calendar().covers(year))
                .toList();
    }
}
