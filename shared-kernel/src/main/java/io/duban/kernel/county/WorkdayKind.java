package io.duban.kernel.county;

import io.duban.kernel.calendar.Day;
import org.jspecify.annotations.Nullable;

/** What a day is corrected to. */
public enum WorkdayKind {
    OFF_DAY("放假"),
    MAKE_UP("上班"),
    /** As its day of the week says. */
    ORDINARY("平常日");

    private final String label;

    WorkdayKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the calendar names the day; null for a day that it does not name. */
    public Day.@Nullable Kind named() {
        return switch (this) {
            case OFF_DAY -> Day.Kind.OFF;
            case MAKE_UP -> Day.Kind.WORK;
            case ORDINARY -> null;
        };
    }
}
