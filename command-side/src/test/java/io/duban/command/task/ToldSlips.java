package io.duban.command.task;

import io.duban.command.Given;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slips of a task as somebody would tell them who knows the rules and not the program. Its walks are told by the day, so that
 * the limit is the deadline while the unit has the matter in hand, and there is none before it has signed; slips by time are for
 * clocks and have tests of their own.
 */
final class ToldSlips {

    private final Map<Optional<LocalDate>, LocalDate> reminded = new HashMap<>();
    private final Set<Optional<LocalDate>> noticed = new HashSet<>();
    private @Nullable LocalDate dispatchedOn;

    void dispatched(LocalDate today) {
        dispatchedOn = today;
    }

    @Nullable
    String fateOf(Attempt attempt, TaskPhase phase, @Nullable LocalDate deadline) {
        var limit = limit(phase, deadline);
        return switch (attempt.move()) {
            case SLIP -> {
                if (reminded.containsKey(limit)) {
                    yield "task.slip-issued";
                }
                yield phase == TaskPhase.DISPATCHED || isPressing(limit, attempt.today())
                        ? null
                        : "task.slip-too-early";
            }
            case ESCALATE -> {
                if (noticed.contains(limit)) {
                    yield "task.slip-issued";
                }
                if (!reminded.containsKey(limit)) {
                    yield "task.no-reminder-slip";
                }
                yield attempt.reason() == null && attempt.today().isBefore(over(limit)) ? "task.reason-needed" : null;
            }
            default -> null;
        };
    }

    void follow(Attempt attempt, TaskPhase phase, @Nullable LocalDate deadline) {
        switch (attempt.move()) {
            case SLIP -> reminded.put(limit(phase, deadline), attempt.today());
            case ESCALATE -> noticed.add(limit(phase, deadline));
            default -> {}
        }
    }

    private static Optional<LocalDate> limit(TaskPhase phase, @Nullable LocalDate deadline) {
        return phase.isBeingHandled() ? Optional.ofNullable(deadline) : Optional.empty();
    }

    /** On the last working day, or when a fifth of the time is left, or later. */
    private boolean isPressing(Optional<LocalDate> limit, LocalDate today) {
        if (limit.isEmpty()) {
            return false;
        }
        var due = limit.get();
        var length = Math.max(0, ChronoUnit.DAYS.between(Objects.requireNonNull(dispatchedOn), due));
        return !today.isBefore(due)
                || Given.LIMITS.inForce().calendar().workdaysBetween(today, due) <= 1
                || ChronoUnit.DAYS.between(today, due) * 5 <= length;
    }

    private LocalDate over(Optional<LocalDate> limit) {
        var from = reminded.get(limit);
        var later = limit.filter(due -> due.isAfter(from)).orElse(from);
        return Given.LIMITS.inForce().calendar().plusWorkdays(later, 5);
    }
}
