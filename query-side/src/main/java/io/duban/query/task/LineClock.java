package io.duban.query.task;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.LampInstants;
import io.duban.kernel.limit.Remaining;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.UnitDesignated;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reckons the {@link LineTimes} of a line after an event. Pure. */
final class LineClock {

    private LineClock() {}

    static LineTimes after(@Nullable TaskLine before, TaskDraft now, RecordedEvent event, LimitRegister limits) {
        var basis = now.limitProfile == null ? limits.inForce() : limits.named(now.limitProfile, now.limitVersion);
        var own = now.clocks.stream()
                .map(ClockReading::clock)
                .filter(Clock::isOpen)
                .toList();
        var thinking = now.open.contains(OpenQuestion.EXTENSION);
        var returned = returned(before, now, event.event());
        return new LineTimes(
                now.limitProfile,
                now.limitVersion,
                LineLamp.of(own, now.deadline, thinking, basis)
                        .and(LineLamp.returned(now.phase, returned, basis))
                        .and(LineLamp.milestones(now.phase, now.handling.milestones(), basis)),
                officeLateAfter(now, thinking ? limitOverAfter(own, now.deadline) : null),
                thinking ? null : limitOverAfter(own, now.deadline),
                officeSince(before, now.phase, event.occurredAt()),
                returned,
                LookTimes.after(before, now, event, basis));
    }

    /** With an answer, or by letting the unit wait for one until its limit was over. */
    private static @Nullable Instant officeLateAfter(TaskDraft task, @Nullable Instant limit) {
        var answer = LineOwed.officeLateAfter(task);
        if (answer == null || limit == null) {
            return answer == null ? limit : answer;
        }
        return answer.isBefore(limit) ? answer : limit;
    }

    /** By the matter's own clock; by its last day where it has none that is open. */
    private static @Nullable Instant limitOverAfter(List<Clock> open, @Nullable LocalDate deadline) {
        var own = open.stream().filter(clock -> clock.due().isFinal()).toList();
        if (own.isEmpty()) {
            return deadline == null ? null : LineLamp.end(deadline);
        }
        return switch (own.getFirst().state()) {
            case ClockState.Running running -> own.getFirst().due().at();
            case ClockState.Paused paused ->
                paused.remaining() instanceof Remaining.Overdue ? LampInstants.ALWAYS : null;
            case ClockState.Met met -> null;
            case ClockState.Dropped dropped -> null;
        };
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
                    CANCELLED,
                    MERGED,
                    SPLIT -> false;
        };
    }

    /** How often what this unit handed in has come back. */
    private static int returned(@Nullable TaskLine before, TaskDraft now, DomainEvent event) {
        if (before == null
                || event instanceof TaskReassigned
                || event instanceof UnitDesignated
                || event instanceof TaskReopened) {
            return 0;
        }
        return before.times().returned() + now.reworks - before.reworks();
    }
}
