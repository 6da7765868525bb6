package io.duban.kernel.limit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the worst of some clocks will show and from when, as long as nothing else happens to them: {@link ClockLamp} told
 * beforehand, so that a database can light a list by comparing instants. All instants are in whole microseconds.
 *
 * @param running whether a clock runs at all
 * @param nearFrom the first instant of being near its end; null if that never comes
 * @param todayFrom the first instant of the day on which one is due; null if that never comes
 * @param overdueAfter later than this one is overdue; the beginning of time for what ran out before a pause, null for never
 */
public record LampInstants(
        boolean running,
        @Nullable Instant nearFrom,
        @Nullable Instant todayFrom,
        @Nullable Instant overdueAfter) {

    /** No clock runs. */
    public static final LampInstants NONE = new LampInstants(false, null, null, null);

    /** Before every clock. */
    public static final Instant ALWAYS = Instant.EPOCH;

    private static final int FURTHEST_DAYS = 1 << 14;

    public static LampInstants of(Collection<Clock> clocks, LimitBasis basis) {
        return clocks.stream().map(clock -> of(clock, basis)).reduce(NONE, LampInstants::and);
    }

    /** What is shown at an instant; equals the worst {@link ClockLamp} of the clocks. */
    public ClockLamp at(Instant now) {
        if (overdueAfter != null && now.isAfter(overdueAfter)) {
            return ClockLamp.OVERDUE;
        }
        if (todayFrom != null && !now.isBefore(todayFrom)) {
            return ClockLamp.TODAY;
        }
        if (nearFrom != null && !now.isBefore(nearFrom)) {
            return ClockLamp.NEAR;
        }
        return running ? ClockLamp.NORMAL : ClockLamp.NOT_RUNNING;
    }

    /** Both at once: the worse of the two at every moment. */
    public LampInstants and(LampInstants other) {
        return new LampInstants(
                running || other.running,
                first(nearFrom, other.nearFrom),
                first(todayFrom, other.todayFrom),
                first(overdueAfter, other.overdueAfter));
    }

    /** The same, but it never gets worse than being due. */
    public LampInstants neverOverdue() {
        return new LampInstants(running, nearFrom, todayFrom, null);
    }

    public static LampInstants of(Clock clock, LimitBasis basis) {
        return switch (clock.state()) {
            case ClockState.Running runs -> running(clock, basis);
            case ClockState.Paused paused ->
                paused.remaining() instanceof Remaining.Overdue ? new LampInstants(false, null, null, ALWAYS) : NONE;
            case ClockState.Met met -> NONE;
            case ClockState.Dropped dropped -> NONE;
        };
    }

    private static LampInstants running(Clock clock, LimitBasis basis) {
        var due = clock.due().at();
        var today = basis.dayOf(due).atStartOfDay(basis.profile().zone()).toInstant();
        var near = firstNear(clock, today, basis);
        return new LampInstants(true, near.isBefore(today) ? near : null, today, due);
    }

    /** A lamp only gets worse while a clock runs: so far back until it is normal, then closed in on from both sides. */
    private static Instant firstNear(Clock clock, Instant near, LimitBasis basis) {
        for (var days = 1; days <= FURTHEST_DAYS; days *= 2) {
            var normal = near.minus(days, ChronoUnit.DAYS);
            if (isNormal(clock, normal, basis)) {
                return between(clock, normal, near, basis);
            }
        }
        return near.minus(FURTHEST_DAYS, ChronoUnit.DAYS);
    }

    private static Instant between(Clock clock, Instant normal, Instant near, LimitBasis basis) {
        var step = clock.due().pace() == Pace.HOURS ? ChronoUnit.MICROS : ChronoUnit.DAYS;
        var low = normal;
        var high = near;
        for (var apart = step.between(low, high); apart > 1; apart = step.between(low, high)) {
            var middle = low.plus(apart / 2, step);
            if (isNormal(clock, middle, basis)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static boolean isNormal(Clock clock, Instant at, LimitBasis basis) {
        return ClockLamp.of(clock, at, basis) == ClockLamp.NORMAL;
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
