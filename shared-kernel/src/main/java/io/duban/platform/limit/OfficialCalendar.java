package io.duban.platform.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.calendar.WorkCalendarCsv;

/** The calendar of the State Council's notices that comes with the product (2020–2026). */
public final class OfficialCalendar {

    public static final String VERSION = "CN-official";

    private OfficialCalendar() {}

    public static WorkCalendar read() {
        return WorkCalendarCsv.read(VERSION, PackedText.of(WorkCalendar.class, "cn-official.csv"));
    }
}
