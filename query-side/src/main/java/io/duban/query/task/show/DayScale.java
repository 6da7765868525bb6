package io.duban.query.task.show;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Lays days out from left to right, from 0 to {@link #WIDTH}. */
record DayScale(LocalDate first, long days) {

    /** In units of the drawing. */
    static final int WIDTH = 1000;

    /** Room at both ends, so that no mark is cut off. */
    private static final int MARGIN = 20;

    /** @param days at least one */
    static DayScale over(Stream<LocalDate> days) {
        var sorted = days.sorted().toList();
        return new DayScale(sorted.getFirst(), ChronoUnit.DAYS.between(sorted.getFirst(), sorted.getLast()));
    }

    int at(LocalDate day) {
        var inside = WIDTH - 2 * MARGIN;
        return days == 0 ? WIDTH / 2 : MARGIN + Math.toIntExact(inside * ChronoUnit.DAYS.between(first, day) / days);
    }
}
