package io.duban.query.task;

import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.NextLook;
import io.duban.kernel.limit.Watched;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.Milestones;
import io.duban.kernel.task.TaskPhase;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a line has to be looked at. Pure. */
final class LookTimes {

    private LookTimes() {}

    /**
     * After an event. A look that was due when somebody else did something is due still; what Duban itself records is the
     * outcome of a look.
     */
    static @Nullable Instant after(@Nullable TaskLine before, TaskDraft now, RecordedEvent event, LimitBasis basis) {
        if (!now.phase.isOpen()) {
            return null;
        }
        var due = before == null ? null : before.times().lookAt();
        if (due != null && !due.isAfter(event.occurredAt()) && event.actor().role() != Role.SYSTEM) {
            return due;
        }
        return NextLook.after(watched(now, basis), basis, event.occurredAt()).orElse(null);
    }

    /** After a look at this instant that found nothing. */
    static Optional<Instant> after(TaskLine line, LimitBasis basis, Instant looked) {
        return NextLook.after(watched(new TaskDraft(line), basis), basis, looked);
    }

    private static Watched watched(TaskDraft task, LimitBasis basis) {
        return new Watched(
                clocks(task, basis),
                LineOwed.clocks(task),
                task.phase == TaskPhase.SUSPENDED ? task.reviewOn : null,
                task.phase == TaskPhase.PUBLIC_REVIEW ? task.checks.review().lastDay() : null,
                task.phase.isBeingHandled() ? unmet(task.handling.milestones()) : List.of());
    }

    private static List<LocalDate> unmet(Milestones milestones) {
        return milestones.unmet().stream()
                .map(index -> milestones.planned().get(index - 1).planned())
                .toList();
    }

    /** A matter out of a ledger has none of its own. */
    private static List<Clock> clocks(TaskDraft task, LimitBasis basis) {
        if (task.clocks.isEmpty() && task.deadline != null && task.dispatchedOn != null) {
            return List.of(Clock.start(Dues.dated(basis, task.dispatchedOn, task.deadline)));
        }
        return task.clocks.stream().map(ClockReading::clock).toList();
    }
}
