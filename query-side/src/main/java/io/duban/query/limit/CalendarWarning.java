package io.duban.query.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which years somebody has to load: the present one, and from November on the next, whose notice the State Council publishes by
 * then (3.3 of the time-limit rules).
 */
@Component
public class CalendarWarning {

    private final KnownLimits limits;

    CalendarWarning(KnownLimits limits) {
        this.limits = limits;
    }

    /** For the director, who answers for the dues, and the administrator, who can load the year; empty for others. */
    public List<Integer> missing(Actor viewer, Viewpoint viewpoint) {
        return viewer.role() == Role.ADMINISTRATOR || viewer.role() == Role.OFFICE_DIRECTOR
                ? missing(limits.calendar(viewpoint), viewpoint.today())
                : List.of();
    }

    static List<Integer> missing(WorkCalendar calendar, LocalDate today) {
        var next = today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? today.getYear() + 1 : today.getYear();
        return Stream.of(today.getYear(), next)
                .distinct()
                .filter(year -> !calendar.covers(year))
                .toList();
    }
}
