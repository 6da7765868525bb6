package io.duban.query.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.task.ClocksSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What newly set clocks change in a line: the deadline is the day of the matter's own clock, and stands still with it. */
final class ClockFold {

    private ClockFold() {}

    static void apply(TaskDraft task, ClocksSet set) {
        task.clocks = set.clocks();
        task.limitProfile = set.profile();
        task.limitVersion = set.profileVersion();
        task.stoppedOn = null;
        set.clocks().stream().filter(ClockReading::isFinal).findFirst().ifPresent(clock -> {
            if (clock.status() == Status.RUNNING) {
                task.deadline = day(clock.due());
            } else if (clock.status() == Status.PAUSED && hadTimeLeft(clock)) {
                task.stoppedOn = day(Objects.requireNonNull(clock.since()));
            }
        });
    }

    private static boolean hadTimeLeft(ClockReading clock) {
        return clock.daysLeft() != null || clock.secondsLeft() != null;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, CountyTime.ZONE);
    }
}
