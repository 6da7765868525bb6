package io.duban.command.task.merging;

import io.duban.command.task.TaskState;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPhase;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 群众不认可，实事不销号 (2.4): a matter about which the public has a say does not go round it inside another one. The gate
 * goes with it; where the public has been asked about the main task already, it is too late to take the other one in.
 */
final class PublicGateMustNotBeLost {

    private static final Set<TaskPhase> TOO_LATE = EnumSet.of(TaskPhase.PUBLIC_REVIEW, TaskPhase.CLOSING_APPROVAL);

    private PublicGateMustNotBeLost() {}

    static Optional<Rejection> refusal(TaskState merged, MainTask main) {
        return merged.basis().checks().gate() != null
                        && TOO_LATE.contains(main.state().phase())
                ? Optional.of(new Rejection.Invalid(
                        "task.public-gate-would-be-lost",
                        "into",
                        "本事项须经群众评议，而主办事项现为“%s”，并入后群众来不及评议；请选择尚未评议的事项，或等主办事项退回重办后再并案。"
                                .formatted(main.state().phase().label())))
                : Optional.empty();
    }

    /** The gate that the main task gets from the one that it takes in, if it has none itself. */
    static Optional<PublicGateSet> handedOn(TaskState merged, TaskId main, TaskState mainState) {
        var gate = merged.basis().checks().gate();
        return gate == null || mainState.basis().checks().gate() != null
                ? Optional.empty()
                : Optional.of(new PublicGateSet(main, gate, "并入的事项须经群众评议。"));
    }
}
