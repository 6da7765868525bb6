package io.duban.kernel.limit;

import java.time.Instant;
import java.util.List;

/**
 * One clock of a task. Every change gives a new value; what makes no sense now (resuming what runs, pausing what is met)
 * changes nothing, so that the same fact told twice does no harm.
 *
 * @param due while it is paused, the due before the pause
 */
public record Clock(Due due, ClockState state) {

    private static final ClockState RUNNING = new ClockState.Running();

    public static Clock start(Due due) {
        return new Clock(due, RUNNING);
    }

    /** Neither met nor dropped. */
    public boolean isOpen() {
        return switch (state) {
            case ClockState.Running running -> true;
            case ClockState.Paused paused -> true;
            case ClockState.Met met -> false;
            case ClockState.Dropped dropped -> false;
        };
    }

    public boolean isRunning() {
        return state instanceof ClockState.Running;
    }

    public Clock pause(Instant at, LimitBasis basis) {
        return state instanceof ClockState.Running
                ? new Clock(due, new ClockState.Paused(at, Pausing.remaining(due, at, basis)))
                : this;
    }

    /** Goes on with what was left; on the day of the pause nothing has changed. */
    public Clock resume(Instant at, LimitBasis basis) {
        return state instanceof ClockState.Paused paused
                ? new Clock(Pausing.resumed(due, paused, at, basis), RUNNING)
                : this;
    }

    public Clock meet(Instant at) {
        return isOpen() ? new Clock(due, new ClockState.Met(at)) : this;
    }

    public Clock drop() {
        return isOpen() ? new Clock(due, new ClockState.Dropped()) : this;
    }

    /** Gets another due by an explicit decision, an extension for example; in a pause, what is left is counted anew. */
    public Clock rebase(Instant newDue, LimitBasis basis) {
        var moved = due.movedTo(newDue, List.of());
        return switch (state) {
            case ClockState.Running running -> new Clock(moved, running);
            case ClockState.Paused paused -> start(moved).pause(paused.at(), basis);
            case ClockState.Met met -> this;
            case ClockState.Dropped dropped -> this;
        };
    }
}
