package io.duban.query.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LampInstants;
import io.duban.kernel.limit.LampTimes;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.Milestones;
import io.duban.kernel.task.TaskPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when the unit's own lamp shows what. Pure. */
final class LineLamp {

    private static final long SHORTEST_NANOS = 1000; // PostgreSQL counts microseconds

    private LineLamp() {}

    /** @param thinking whether the office thinks about an extension: the limit that runs out meanwhile is not the unit's */
    static LampInstants of(List<Clock> open, @Nullable LocalDate deadline, boolean thinking, LimitBasis basis) {
        if (open.isEmpty()) {
            var days = byDays(deadline);
            return thinking ? days.neverOverdue() : days;
        }
        return open.stream().map(clock -> of(clock, thinking, basis)).reduce(LampInstants.NONE, LampInstants::and);
    }

    /** A missed heartbeat is behind and not overdue. */
    private static LampInstants of(Clock clock, boolean thinking, LimitBasis basis) {
        var lamp = LampInstants.of(clock, basis);
        var pardoned = thinking && clock.due().isFinal() && clock.state() instanceof ClockState.Running;
        return pardoned || clock.due().code().equals(Dues.HEARTBEAT) ? lamp.neverOverdue() : lamp;
    }

    private static LampInstants byDays(@Nullable LocalDate deadline) {
        return deadline == null
                ? new LampInstants(true, null, null, null)
                : new LampInstants(true, start(deadline.minusDays(Lamp.NEAR_DAYS)), start(deadline), end(deadline));
    }

    /** What was returned for its quality shows while the unit mends it. */
    static LampInstants returned(TaskPhase phase, int times, LimitBasis basis) {
        if (phase != TaskPhase.REWORK) {
            return LampInstants.NONE;
        }
        return switch (ClockLamp.ofReturns(times, basis)) {
            case OVERDUE -> new LampInstants(false, null, null, LampInstants.ALWAYS);
            case TODAY -> new LampInstants(false, null, LampInstants.ALWAYS, null);
            case NOT_RUNNING, NORMAL, NEAR, PARKED -> LampInstants.NONE;
        };
    }

    /** What is planned and not met shows while the unit handles the matter (T8). */
    static LampInstants milestones(TaskPhase phase, Milestones milestones, LimitBasis basis) {
        if (!phase.isBeingHandled()) {
            return LampInstants.NONE;
        }
        return milestones.unmet().stream()
                .map(index -> milestones.planned().get(index - 1).planned())
                .map(planned -> milestone(LampTimes.ofMilestone(planned, basis)))
                .reduce(LampInstants.NONE, LampInstants::and);
    }

    /** Behind from the first instant of a day on, which is after the last one that it was not. */
    private static LampInstants milestone(List<LampTimes.Turn> turns) {
        return new LampInstants(
                true, turns.get(0).at(), turns.get(1).at(), turns.get(2).at().minusNanos(SHORTEST_NANOS));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CountyTime.ZONE).toInstant();
    }

    static Instant end(LocalDate day) {
        return start(day.plusDays(1)).minusNanos(SHORTEST_NANOS);
    }
}
