package io.duban.kernel.limit;

import java.time.Duration;
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
public record LampTimes(
        boolean running,
        @Nullable Instant nearFrom,
        @Nullable Instant todayFrom,
        @Nullable Instant overdueAfter) {

    /** No clock runs. */
    public static final LampTimes NONE = new LampTimes(false, null, null, null);

    /** Before every clock. */
    public static final Instant ALWAYS = Instant.EPOCH;

    private static final int FURTHEST_DAYS = 1 << 14;

    public static LampTimes of(Collection<Clock> clocks, LimitBasis basis) {
        return clocks.stream().map(clock -> of(clock, basis)).reduce(NONE, LampTimes::worst);
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

    private static LampTimes of(Clock clock, LimitBasis basis) {
        return switch (clock.state()) {
            case ClockState.Running runs -> running(clock, basis);
            case ClockState.Paused paused ->
                paused.remaining() instanceof Remaining.Overdue ? new LampTimes(false, null, null, ALWAYS) : NONE;
            case ClockState.Met met -> NONE;
            case ClockState.Dropped dropped -> NONE;
        };
    }

    private static LampTimes running(Clock clock, LimitBasis basis) {
        var due = clock.due().at();
        var today = basis.dayOf(due).atStartOfDay(basis.profile().zone()).toInstant();
        var near = firstNear(clock, today, basis);
        return new LampTimes(true, near.isBefore(today) ? near : null, today, due);
    }

    /** A lamp only gets worse while a clock runs: so far back until it is normal, then halved down to the microsecond. */
    private static Instant firstNear(Clock clock, Instant near, LimitBasis basis) {
        var normal = near;
        for (var days = 1; days <= FURTHEST_DAYS; days *= 2) {
            normal = near.minus(days, ChronoUnit.DAYS);
            if (isNormal(clock, normal, basis)) {
                return between(clock, normal, near, basis);
            }
        }
        return normal;
    }

    private static Instant between(Clock clock, Instant normal, Instant near, LimitBasis basis) {
        var low = normal;
        var high = near;
        while (ChronoUnit.MICROS.between(low, high) > 1) {
            var middle = low.plus(Duration.ofNanos(ChronoUnit.MICROS.between(low, high) / 2 * 1000));
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

    private static LampTimes worst(LampTimes one, LampTimes other) {
        return new LampTimes(
                one.running || other.running,
                first(one.nearFrom, other.nearFrom),
                first(one.todayFrom, other.todayFrom),
                first(one.overdueAfter, other.overdueAfter));
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
