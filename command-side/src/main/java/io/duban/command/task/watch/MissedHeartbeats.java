package io.duban.command.task.watch;

import io.duban.command.task.TaskState;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A long-term matter reports every month; each month without a report is noticed once (T11). */
final class MissedHeartbeats {

    private MissedHeartbeats() {}

    static List<Timed> until(Instant now, TaskState state, TaskId task, LimitBasis basis) {
        return state.basis().clocks().clocks().stream()
                .filter(clock -> clock.isRunning() && clock.due().code().equals(Dues.HEARTBEAT))
                .flatMap(clock -> missed(clock, now, state, task, basis))
                .toList();
    }

    private static Stream<Timed> missed(Clock clock, Instant now, TaskState state, TaskId task, LimitBasis basis) {
        var unit = Objects.requireNonNull(state.assignment(), "Clocks run after dispatch")
                .leadUnit();
        var told = state.basis().watch().missed();
        var first = YearMonth.from(clock.due().startDay().plusDays(1));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .map(month -> new HeartbeatMissed(task, unit, month, due(month, first, clock, basis)))
                .takeWhile(missed -> missed.due().isBefore(now))
                .filter(missed -> told == null || missed.month().isAfter(told))
                .map(missed -> new Timed(missed.due(), missed));
    }

    /** The first month's due is the clock's own, which a pause may have moved. */
    private static Instant due(YearMonth month, YearMonth first, Clock clock, LimitBasis basis) {
        return month.equals(first)
                ? clock.due().at()
                : Dues.heartbeat(basis, month).at();
    }
}
