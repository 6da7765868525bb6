package io.duban.kernel.county;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The calendar after a number of decisions; its version says after how many that concerned it. */
final class CalendarFold {

    static final String NAME = "CN-official";

    private CalendarFold() {}

    static WorkCalendar of(List<LimitsEvent> events) {
        var days = new TreeMap<LocalDate, Day>();
        var version = 0;
        for (var event : events) {
            version += apply(event, days);
        }
        return new WorkCalendar(NAME + "@" + version, days);
    }

    private static int apply(LimitsEvent event, TreeMap<LocalDate, Day> days) {
        return switch (event) {
            case LimitProfileAdopted adopted -> 0;
            case WorkCalendarLoaded loaded -> {
                days.keySet().removeIf(day -> day.getYear() == loaded.year());
                loaded.days().forEach(day -> days.put(day.date(), day.day()));
                yield 1;
            }
            case WorkdayCorrected corrected -> {
                correct(corrected, days);
                yield 1;
            }
        };
    }

    private static void correct(WorkdayCorrected corrected, TreeMap<LocalDate, Day> days) {
        var kind = corrected.kind().named();
        if (kind == null) {
            days.remove(corrected.date());
        } else {
            var before = days.get(corrected.date());
            days.put(corrected.date(), new Day(kind, before == null ? "" : before.holiday()));
        }
    }
}
