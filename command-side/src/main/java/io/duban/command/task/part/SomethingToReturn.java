package io.duban.command.task.part;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Part;
import io.duban.kernel.task.PartState;
import java.util.Optional;

/** Only what a co-unit has handed in as done can be sent back to it (T7). */
final class SomethingToReturn {

    private SomethingToReturn() {}

    static Optional<Rejection> refusal(Part part) {
        return part.state() == PartState.HANDED_IN || part.state() == PartState.ACCEPTED
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.part-nothing-to-return",
                        "unit",
                        "%s没有报来已完成的情况，没有可退回的，请重新选择。".formatted(part.unit().name())));
    }
}
