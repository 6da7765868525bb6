package io.duban.command.task.watch;

import io.duban.command.task.TaskState;
import io.duban.command.task.Watch.Reminded;
import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.LampTimes;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.NextLook;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.ReminderLevel;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit is reminded of before it is too late. Sparingly: the matter itself when it is near and on its day, a report on its
 * day alone, what is due on the day of dispatch not at all; hours when they become few.
 */
final class Reminders {

    private Reminders() {}

    static List<Timed> until(Instant now, TaskState state, TaskId task, LimitBasis basis) {
        var own = state.basis().clocks().clocks().stream()
                .filter(Clock::isRunning)
                .flatMap(clock -> ofClock(clock, basis));
        return Stream.concat(own, receipt(state))
                .filter(reminder -> !reminder.at().isAfter(now))
                .filter(reminder -> !state.basis().watch().reminded().contains(reminder.what()))
                .map(reminder -> new Timed(reminder.at(), event(reminder, state, task)))
                .toList();
    }

    private static Stream<Reminder> ofClock(Clock clock, LimitBasis basis) {
        var due = clock.due();
        return due.pace() == Pace.HOURS
                ? Stream.of(new Reminder(LampTimes.near(due, basis), due, ReminderLevel.NEAR))
                : LampTimes.of(due, basis).stream().flatMap(turn -> ofTurn(turn, due, basis).stream());
    }

    private static Optional<Reminder> ofTurn(LampTimes.Turn turn, Due due, LimitBasis basis) {
        var at = NextLook.morningAfter(turn, basis);
        var day = basis.dayOf(at);
        var inTime = at.isBefore(due.at()) && day.isAfter(due.startDay());
        return switch (turn.lamp()) {
            case NEAR ->
                inTime && due.isFinal() && day.isBefore(basis.dayOf(due.at()))
                        ? Optional.of(new Reminder(at, due, ReminderLevel.NEAR))
                        : Optional.empty();
            case TODAY -> inTime ? Optional.of(new Reminder(at, due, ReminderLevel.TODAY)) : Optional.empty();
            case NOT_RUNNING, NORMAL, OVERDUE, PARKED -> Optional.empty();
        };
    }

    /** Unsigned at the end of the working day (T4). */
    private static Stream<Reminder> receipt(TaskState state) {
        return Stream.ofNullable(Owed.clocks(state).get(Awaited.RECEIPT))
                .map(clock -> new Reminder(
                        new LampTimes.Turn(clock.due().at(), ClockLamp.OVERDUE).seen(),
                        clock.due(),
                        ReminderLevel.UNSIGNED));
    }

    private static ExpiryReminded event(Reminder reminder, TaskState state, TaskId task) {
        var unit = Objects.requireNonNull(state.assignment(), "Clocks run after dispatch")
                .leadUnit();
        var due = reminder.due();
        return new ExpiryReminded(task, unit, reminder.level(), due.code(), due.name(), due.at());
    }

    private record Reminder(Instant at, Due due, ReminderLevel level) {
        Reminded what() {
            return new Reminded(due.code(), due.at(), level);
        }
    }
}
