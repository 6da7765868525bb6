package io.duban.command.task;

import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.Remaining;
import io.duban.kernel.task.ClocksSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clocks of a task as they stand, and the profile that it keeps. A task that came in through a ledger has none: its dates
 * are the ledger's.
 *
 * @param version of the profile; with its name it says which rules
 * @param begun when each clock would have been due if nothing had moved it, by the code of its step
 */
public record TaskClocks(String profile, int version, List<Clock> clocks, Map<String, Instant> begun) {

    static final TaskClocks NONE = new TaskClocks("", 0, List.of(), Map.of());

    /** As they stand after a further fact. */
    TaskClocks next(ClocksSet set) {
        var now = set.clocks().stream().map(ClockReading::clock).toList();
        return new TaskClocks(
                set.profile(),
                set.profileVersion(),
                now,
                switch (set.cause()) {
                    case DISPATCHED -> dues(now.stream());
                    case COUNTED_AGAIN -> withDues(now.stream().filter(clock -> !clocks.contains(clock)));
                    case REPORTED, STOPPED, RESUMED, REBASED, ENDED -> begun;
                });
    }

    /** Whether nothing has moved its due since it was counted: no extension, no rework, no pause. */
    public boolean standsAsBegun(Clock clock) {
        return clock.due().at().equals(begun.get(clock.due().code()));
    }

    private Map<String, Instant> withDues(Stream<Clock> counted) {
        var both = new HashMap<>(begun);
        both.putAll(dues(counted));
        return both;
    }

    private static Map<String, Instant> dues(Stream<Clock> counted) {
        return counted.collect(Collectors.toMap(
                clock -> clock.due().code(), clock -> clock.due().at(), (one, other) -> other));
    }

    public TaskClocks {
        clocks = List.copyOf(clocks);
        begun = Map.copyOf(begun);
    }

    public boolean isEmpty() {
        return clocks.isEmpty();
    }

    /** The clock of the matter itself, if it has one. */
    public Optional<Clock> last() {
        return clocks.stream().filter(clock -> clock.due().isFinal()).findFirst();
    }

    /** Whether the unit had handed the matter in when its time ran out; empty while nothing was handed in. */
    public Optional<Boolean> handedInOnTime() {
        return last().map(Clock::state)
                .filter(ClockState.Paused.class::isInstance)
                .map(paused -> !(((ClockState.Paused) paused).remaining() instanceof Remaining.Overdue));
    }
}
