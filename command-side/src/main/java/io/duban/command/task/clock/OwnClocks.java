package io.duban.command.task.clock;

import io.duban.command.task.TaskState;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import java.util.List;
import java.util.Optional;

/** The clocks that the unit works against. A matter out of a ledger has its date, which runs while the unit has it in hand. */
public final class OwnClocks {

    private OwnClocks() {}

    public static List<Clock> of(TaskState state, LimitBasis basis) {
        var kept = state.basis().clocks();
        return kept.isEmpty() ? dated(state, basis).stream().toList() : kept.clocks();
    }

    /** The clock of the matter itself, if it runs. */
    public static Optional<Clock> last(TaskState state, LimitBasis basis) {
        return of(state, basis).stream()
                .filter(clock -> clock.due().isFinal() && clock.isRunning())
                .findFirst();
    }

    private static Optional<Clock> dated(TaskState state, LimitBasis basis) {
        var handed = state.assignment();
        var since = state.basis().limitChanges().dispatchedOn();
        if (handed == null
                || handed.deadline() == null
                || since == null
                || !state.phase().isBeingHandled()) {
            return Optional.empty();
        }
        return Optional.of(Clock.start(Dues.dated(basis, since, handed.deadline())));
    }
}
