package io.duban.command.task;

import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.Remaining;
import io.duban.kernel.task.ClocksSet;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of a task as they stand, and the profile that it keeps. A task that came in through a ledger has none: its dates
 * are the ledger's.
 *
 * @param version of the profile; with its name it says which rules
 */
public record TaskClocks(String profile, int version, List<Clock> clocks) {

    static final TaskClocks NONE = new TaskClocks("", 0, List.of());

    static TaskClocks of(ClocksSet set) {
        return new TaskClocks(
                set.profile(), set.profileVersion(), set.clocks().stream().map(ClockReading::clock).toList());
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
