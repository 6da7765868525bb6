package io.duban.command.task;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.ReminderLevel;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskPraised;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been noticed already, so that nothing is told twice.
 *
 * @param lamp as it shows since the last change
 * @param awaited the answers that were asked for last, each with its clock; whether one is still owed, the station says
 * @param reminded what the unit has been reminded of
 * @param slips that went out, the oldest first
 * @param missed the last month whose feedback was found missing; null for none
 * @param announced the last day of review that was announced; null for none
 * @param returned how often what this unit handed in was returned
 * @param slipped the milestones that were found to be behind their day
 * @param praised which document's praise of which unit was noted
 */
public record Watch(
        Lit lamp,
        Map<Awaited, Clock> awaited,
        Set<Reminded> reminded,
        List<Slip> slips,
        @Nullable YearMonth missed,
        @Nullable LocalDate announced,
        int returned,
        Set<LateMilestone> slipped,
        Set<Praised> praised) {

    static final Watch NONE = new Watch(
            new Lit(TaskLamp.NOT_RUNNING, null, null),
            Map.of(),
            Set.of(),
            List.of(),
            null,
            null,
            0,
            Set.of(),
            Set.of());

    /**
     * What the lamp shows.
     *
     * @param at since when by the clocks; null for a lamp that has shown nothing else yet
     */
    public record Lit(
            TaskLamp lamp,
            @Nullable LampAgainst against,
            @Nullable Instant at) {}

    /** Each limit is reminded of once; a new due is another limit. */
    public record Reminded(String clock, Instant due, ReminderLevel level) {}

    /** A slip, and the limit that it was about. */
    public record Slip(
            SlipKind kind, String number, @Nullable Instant due, LocalDate issuedOn) {}

    /** A milestone of a certain baseline. */
    public record LateMilestone(int baseline, int index) {}

    /** One document praises a unit once. */
    public record Praised(UnitId unit, String document) {}

    public Watch {
        praised = Set.copyOf(praised);
        slipped = Set.copyOf(slipped);
        awaited = Map.copyOf(awaited);
        reminded = Set.copyOf(reminded);
        slips = List.copyOf(slips);
    }

    Watch lit(LampChanged change) {
        var now = new Lit(change.to(), change.against(), change.at());
        return new Watch(now, awaited, reminded, slips, missed, announced, returned, slipped, praised);
    }

    Watch awaiting(Awaited answer, Clock clock) {
        var all = new EnumMap<Awaited, Clock>(Awaited.class);
        all.putAll(awaited);
        all.put(answer, clock);
        return new Watch(lamp, all, reminded, slips, missed, announced, returned, slipped, praised);
    }

    Watch reminded(Reminded of) {
        var all = new HashSet<>(reminded);
        all.add(of);
        return new Watch(lamp, awaited, all, slips, missed, announced, returned, slipped, praised);
    }

    Watch issued(SlipIssued event) {
        var slip = new Slip(event.kind(), event.number(), event.due(), event.issuedOn());
        var all = Stream.concat(slips.stream(), Stream.of(slip)).toList();
        return new Watch(lamp, awaited, reminded, all, missed, announced, returned, slipped, praised);
    }

    Watch missed(YearMonth month) {
        return new Watch(lamp, awaited, reminded, slips, month, announced, returned, slipped, praised);
    }

    Watch announced(LocalDate day) {
        return new Watch(lamp, awaited, reminded, slips, missed, day, returned, slipped, praised);
    }

    Watch returned(int times) {
        return new Watch(lamp, awaited, reminded, slips, missed, announced, times, slipped, praised);
    }

    Watch slipped(LateMilestone milestone) {
        var all = new HashSet<>(slipped);
        all.add(milestone);
        return new Watch(lamp, awaited, reminded, slips, missed, announced, returned, all, praised);
    }

    Watch praised(TaskPraised event) {
        var all = new HashSet<>(praised);
        all.add(new Praised(event.unit().id(), event.document()));
        return new Watch(lamp, awaited, reminded, slips, missed, announced, returned, slipped, all);
    }
}
