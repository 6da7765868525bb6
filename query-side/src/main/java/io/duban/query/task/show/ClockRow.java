package io.duban.query.task.show;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.LimitBasis;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * One clock as the page shows it.
 *
 * @param due day and minute
 * @param provisional whether a working day was presumed in a year whose calendar is not known 暂定
 * @param words the lamp, or what became of the clock
 */
record ClockRow(
        String code, String name, String due, boolean provisional, String shape, String words, String cssClass) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY_AND_MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    static ClockRow of(ClockReading clock, Instant now, LimitBasis limits, MessageSourceAccessor texts) {
        var lamp = ClockLamp.of(clock.clock(), now, limits);
        var words =
                switch (clock.status()) {
                    case RUNNING -> lamp.label();
                    case MET ->
                        texts.getMessage(
                                metLate(clock) ? "task.clocks.met-late" : "task.clocks.met",
                                new Object[] {since(clock)});
                    case PAUSED ->
                        lamp == ClockLamp.OVERDUE
                                ? lamp.label()
                                : texts.getMessage("task.clocks.paused", new Object[] {since(clock)});
                    case DROPPED -> texts.getMessage("task.clocks.dropped");
                };
        return new ClockRow(
                clock.code(),
                clock.name(),
                minute(clock.due()),
                !clock.missingYears().isEmpty(),
                shape(clock.status(), lamp),
                words,
                cssClass(clock, lamp));
    }

    private static String shape(Status status, ClockLamp lamp) {
        return switch (status) {
            case MET -> "✔";
            case DROPPED -> "✕";
            case RUNNING, PAUSED -> lamp.shape();
        };
    }

    private static String cssClass(ClockReading clock, ClockLamp lamp) {
        if (clock.status() == Status.MET) {
            return metLate(clock) ? "lamp-overdue" : "lamp-closed";
        }
        return cssClass(lamp);
    }

    private static String cssClass(ClockLamp lamp) {
        return switch (lamp) {
            case NOT_RUNNING -> "lamp-none";
            case NORMAL -> "lamp-normal";
            case NEAR -> "lamp-near";
            case TODAY -> "lamp-due-today";
            case OVERDUE -> "lamp-overdue";
            case PARKED -> "lamp-parked";
        };
    }

    private static boolean metLate(ClockReading clock) {
        return Objects.requireNonNull(clock.since()).isAfter(clock.due());
    }

    private static String since(ClockReading clock) {
        return DAY_AND_MINUTE.format(Objects.requireNonNull(clock.since()).atZone(CountyTime.ZONE));
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(CountyTime.ZONE));
    }
}
