package io.duban.platform.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.calendar.WorkCalendarCsv;
import io.duban.kernel.county.NamedDay;
import io.duban.kernel.county.WorkCalendarLoaded;
import java.util.List;

/** The calendar of the State Council's notices that comes with the product (2020–2026). */
public final class OfficialCalendar {

    public static final String VERSION = "CN-official";

    private OfficialCalendar() {}

    public static WorkCalendar read() {
        return WorkCalendarCsv.read(VERSION, PackedText.of(WorkCalendar.class, "cn-official.csv"));
    }

    /** The same as facts, one for each year with the number of its notice; ascending. */
    public static List<WorkCalendarLoaded> loads() {
        var days = NamedDay.of(read());
        return PackedText.of(WorkCalendar.class, "cn-official-notices.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2))
                .map(notice -> load(Integer.parseInt(notice[0]), notice[1], days))
                .toList();
    }

    private static WorkCalendarLoaded load(int year, String source, List<NamedDay> days) {
        return new WorkCalendarLoaded(
                year,
                1,
                source,
                null,
                days.stream().filter(day -> day.date().getYear() == year).toList());
    }
}
