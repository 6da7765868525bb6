package io.duban.command.task.slip;

import io.duban.command.task.TaskState;
import io.duban.command.task.clock.OwnClocks;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.util.Optional;

/** A 催办单 goes out when a limit is near or over, or when nobody has signed; everything else is a plain 催办 (T9). */
final class SlipNeedsAnOccasion {

    private SlipNeedsAnOccasion() {}

    static Optional<Rejection> refusal(TaskState state, Instant now, LimitBasis basis) {
        return state instanceof TaskState.Dispatched
                        || OwnClocks.of(state, basis).stream().anyMatch(clock -> isPressing(clock, now, basis))
                ? Optional.empty()
                : Optional.of(new Rejection.WrongState("task.slip-too-early", "该事项已签收且尚未临近到期，不必下达催办单；需要提醒时请用“催办”。"));
    }

    private static boolean isPressing(Clock clock, Instant now, LimitBasis basis) {
        return switch (ClockLamp.of(clock, now, basis)) {
            case NEAR, TODAY, OVERDUE -> true;
            case NOT_RUNNING, NORMAL, PARKED -> false;
        };
    }
}
