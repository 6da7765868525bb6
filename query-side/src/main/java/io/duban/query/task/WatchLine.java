package io.duban.query.task;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been noticed about a task as time went by.
 *
 * @param lamp as the last recorded change says
 * @param against whose delay the lamp shows; null while nobody is pressed
 * @param awaited the answers that were asked for last; one that was given since may still be here
 * @param slips that went out, the oldest first
 * @param reminders how often time itself reminded the unit
 */
public record WatchLine(
        TaskLamp lamp, @Nullable LampAgainst against, List<Answer> awaited, List<Slip> slips, int reminders) {

    static final WatchLine NONE = new WatchLine(TaskLamp.NOT_RUNNING, null, List.of(), List.of(), 0);

    public WatchLine {
        awaited = List.copyOf(awaited);
        slips = List.copyOf(slips);
    }

    /** An answer that somebody waits for, and its clock. */
    public record Answer(Awaited answer, ClockReading clock) {}

    /**
     * A numbered slip.
     *
     * @param unit the name of the unit that it went to
     * @param daysLate natural days since the deadline on the day of issue
     */
    public record Slip(SlipKind kind, String number, String unit, LocalDate issuedOn, int daysLate) {

        static Slip of(SlipIssued event) {
            return new Slip(event.kind(), event.number(), event.unit().name(), event.issuedOn(), event.daysLate());
        }
    }

    WatchLine lit(TaskLamp now, @Nullable LampAgainst whose) {
        return new WatchLine(now, whose, awaited, slips, reminders);
    }

    WatchLine awaiting(Answer asked) {
        var others = awaited.stream().filter(other -> other.answer() != asked.answer());
        return new WatchLine(
                lamp, against, Stream.concat(others, Stream.of(asked)).toList(), slips, reminders);
    }

    WatchLine with(Slip slip) {
        return new WatchLine(
                lamp,
                against,
                awaited,
                Stream.concat(slips.stream(), Stream.of(slip)).toList(),
                reminders);
    }

    WatchLine reminded() {
        return new WatchLine(lamp, against, awaited, slips, reminders + 1);
    }

    /** Whether a slip of this kind has gone out. */
    public boolean has(SlipKind kind) {
        return slips.stream().anyMatch(slip -> slip.kind() == kind);
    }
}
