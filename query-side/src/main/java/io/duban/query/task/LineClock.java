package io.duban.query.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.LampInstants;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.Remaining;
import io.duban.kernel.task.TaskPhase;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reckons the {@link LineTimes} of a line after an event. Pure. */
final class LineClock {

    private static final long SHORTEST_NANOS = 1000; // PostgreSQL counts microseconds

    private LineClock() {}

    static LineTimes after(@Nullable TaskLine before, TaskDraft now, RecordedEvent event, LimitRegister limits) {
        var basis = now.limitProfile == null ? limits.inForce() : limits.named(now.limitProfile);
        var kept = before != null
                && before.clocks().equals(now.clocks)
                && Objects.equals(before.deadline(), now.deadline)
                && Objects.equals(before.times().profile(), now.limitProfile);
        var open = now.clocks.stream()
                .map(ClockReading::clock)
                .filter(Clock::isOpen)
                .toList();
        return new LineTimes(
                now.limitProfile,
                kept ? before.times().lamp() : lamp(open, now.deadline, basis),
                limitOverAfter(now.clocks, now.deadline),
                officeSince(before, now.phase, event.occurredAt()),
                LookTimes.after(before, now, event, basis));
    }

    private static LampInstants lamp(List<Clock> open, @Nullable LocalDate deadline, LimitBasis basis) {
        if (!open.isEmpty()) {
            return LampInstants.of(open, basis);
        }
        return deadline == null
                ? new LampInstants(true, null, null, null)
                : new LampInstants(true, start(deadline.minusDays(Lamp.NEAR_DAYS)), start(deadline), end(deadline));
    }

    /** By the matter's own clock; by its last day where it has none that is open. */
    private static @Nullable Instant limitOverAfter(List<ClockReading> clocks, @Nullable LocalDate deadline) {
        return clocks.stream()
                .filter(ClockReading::isFinal)
                .map(ClockReading::clock)
                .filter(Clock::isOpen)
                .findFirst()
                .map(LineClock::own)
                .orElseGet(() -> new Own(deadline == null ? null : end(deadline)))
                .after();
    }

    private record Own(@Nullable Instant after) {}

    private static Own own(Clock clock) {
        if (clock.state() instanceof ClockState.Paused paused) {
            return new Own(paused.remaining() instanceof Remaining.Overdue ? LampInstants.ALWAYS : null);
        }
        return new Own(clock.due().at());
    }

    private static @Nullable Instant officeSince(@Nullable TaskLine before, TaskPhase phase, Instant at) {
        if (!isOffices(phase)) {
            return null;
        }
        var since = before == null ? null : before.times().officeSince();
        return since == null ? at : since;
    }

    /** Whether those who check and decide have it, so that the time that passes is not the unit's. */
    static boolean isOffices(TaskPhase phase) {
        return switch (phase) {
            case RETURN_REQUESTED, COMPLETION_REQUESTED, VERIFYING, PUBLIC_REVIEW, CLOSING_APPROVAL, SUSPENDED -> true;
            case DRAFT,
                    PENDING_APPROVAL,
                    REGISTERED,
                    DISPATCHED,
                    IN_PROGRESS,
                    LONG_TERM,
                    REWORK,
                    REOPENED,
                    CLOSED,
                    CANCELLED -> false;
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CountyTime.ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1)).minusNanos(SHORTEST_NANOS);
    }
}
