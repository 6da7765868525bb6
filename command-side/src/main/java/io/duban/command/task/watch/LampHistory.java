package io.duban.command.task.watch;

import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.command.task.clock.OwnClocks;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.LampTimes;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of a lamp that nobody has noticed yet, each with its own moment, in order. */
final class LampHistory {

    private LampHistory() {}

    /** What time has done since the last change, while the facts have stayed as they are; nothing if the clock was set back. */
    static List<LampChanged> until(Instant now, TaskState state, TaskId task, LimitBasis basis) {
        if (!state.phase().isOpen()) {
            return List.of();
        }
        var changes = new ArrayList<LampChanged>();
        var seen = state;
        for (var turn : turns(state, basis)) {
            var last = seen.basis().watch().lamp().at();
            if (turn.seen().isAfter(now) || last != null && !turn.at().isAfter(last)) {
                continue;
            }
            var shown = LampNow.of(seen, turn.seen(), basis);
            if (shown.differsFrom(seen.basis().watch().lamp())) {
                var change = shown.change(task, seen.basis().watch().lamp(), turn.at());
                changes.add(change);
                seen = TaskEvolution.evolve(seen, change);
            }
        }
        return changes;
    }

    /** Later of now and the last change: a clock that was set back makes no lamp change before the one before. */
    static Instant notBefore(@Nullable Instant last, Instant now) {
        return last != null && last.isAfter(now) ? last : now;
    }

    private static List<Turn> turns(TaskState state, LimitBasis basis) {
        var clocks = Stream.concat(OwnClocks.of(state, basis).stream(), Owed.clocks(state).values().stream());
        var turns = clocks.filter(Clock::isRunning)
                .flatMap(clock -> LampTimes.of(clock.due(), basis).stream())
                .map(turn -> new Turn(turn.at(), turn.seen()));
        return Stream.of(begin(state), turns, milestones(state, basis))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Turn::seen))
                .toList();
    }

    private static Stream<Turn> milestones(TaskState state, LimitBasis basis) {
        var milestones = state.basis().handling().milestones();
        return milestones.unmet().stream()
                .flatMap(index -> LampTimes.ofMilestone(
                        milestones.planned().get(index - 1).planned(), basis)
                        .stream())
                .map(turn -> new Turn(turn.at(), turn.seen()));
    }

    /** A matter out of a ledger lit its lamp on the day on which it was handed out. */
    private static Stream<Turn> begin(TaskState state) {
        var day = state.basis().limitChanges().dispatchedOn();
        if (day == null || !state.basis().clocks().isEmpty()) {
            return Stream.empty();
        }
        var start = day.atStartOfDay(CountyTime.ZONE).toInstant();
        return Stream.of(new Turn(start, start));
    }

    private record Turn(Instant at, Instant seen) {}
}
