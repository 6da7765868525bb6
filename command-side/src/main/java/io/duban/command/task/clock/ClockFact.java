package io.duban.command.task.clock;

import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.TaskId;
import java.util.List;

/** How the clocks stand, as a fact. */
public final class ClockFact {

    private ClockFact() {}

    /** Clocks that begin to run. */
    public static ClocksSet begun(TaskId task, List<Due> dues, LimitBasis basis) {
        return of(task, ClockCause.DISPATCHED, dues.stream().map(Clock::start).toList(), basis);
    }

    /** Clocks that were counted again, as they stand now. */
    public static ClocksSet countedAgain(TaskId task, List<Clock> clocks, LimitBasis basis) {
        return of(task, ClockCause.COUNTED_AGAIN, clocks, basis);
    }

    static ClocksSet of(TaskId task, ClockCause cause, List<Clock> clocks, LimitBasis basis) {
        return new ClocksSet(
                task,
                cause,
                basis.profile().name(),
                basis.profile().version(),
                basis.calendar().version(),
                clocks.stream().map(ClockReading::of).toList());
    }
}
