package io.duban.kernel.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Clock} as plain values, the shape in which events and views keep it.
 *
 * @param due up to and including this instant is in time; while paused, the due before the pause
 * @param since when it was paused or met; null while it runs and when it was dropped
 * @param daysLeft what a paused clock of days had left; null if it had run out, or counts hours
 * @param secondsLeft what a paused clock of hours had left; null if it had run out, or counts days
 */
public record ClockReading(
        String code,
        String name,
        Pace pace,
        LocalDate startDay,
        int length,
        Instant due,
        boolean isFinal,
        List<Integer> missingYears,
        Status status,
        @Nullable Instant since,
        @Nullable Integer daysLeft,
        @Nullable Long secondsLeft) {

    /** Where the clock stands in its life. */
    public enum Status {
        RUNNING,
        PAUSED,
        MET,
        DROPPED
    }

    public ClockReading {
        missingYears = List.copyOf(missingYears);
    }

    public static ClockReading of(Clock clock) {
        return switch (clock.state()) {
            case ClockState.Running running -> of(clock.due(), Status.RUNNING, null, null, null);
            case ClockState.Dropped dropped -> of(clock.due(), Status.DROPPED, null, null, null);
            case ClockState.Met met -> of(clock.due(), Status.MET, met.at(), null, null);
            case ClockState.Paused paused ->
                switch (paused.remaining()) {
                    case Remaining.Days left -> of(clock.due(), Status.PAUSED, paused.at(), left.count(), null);
                    case Remaining.Exact left ->
                        of(
                                clock.due(),
                                Status.PAUSED,
                                paused.at(),
                                null,
                                left.time().toSeconds());
                    case Remaining.Overdue none -> of(clock.due(), Status.PAUSED, paused.at(), null, null);
                };
        };
    }

    public Clock clock() {
        var stored = new Due(code, name, pace, startDay, length, due, isFinal, missingYears);
        return new Clock(
                stored,
                switch (status) {
                    case RUNNING -> new ClockState.Running();
                    case DROPPED -> new ClockState.Dropped();
                    case MET -> new ClockState.Met(stated());
                    case PAUSED -> new ClockState.Paused(stated(), left());
                });
    }

    private Instant stated() {
        if (since == null) {
            throw new IllegalStateException("Clock " + code + " is " + status + " since nobody knows when");
        }
        return since;
    }

    private Remaining left() {
        if (daysLeft != null) {
            return new Remaining.Days(daysLeft);
        }
        return secondsLeft != null ? new Remaining.Exact(Duration.ofSeconds(secondsLeft)) : new Remaining.Overdue();
    }

    private static ClockReading of(
            Due due, Status status, @Nullable Instant since, @Nullable Integer daysLeft, @Nullable Long secondsLeft) {
        return new ClockReading(
                due.code(),
                due.name(),
                due.pace(),
                due.startDay(),
                due.length(),
                due.at(),
                due.isFinal(),
                due.missingYears(),
                status,
                since,
                daysLeft,
                secondsLeft);
    }
}
