package io.duban.command.task.part;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Part;
import io.duban.kernel.task.PartState;
import java.util.Optional;

/** What has been accepted is accepted; the lead unit may send it back (T7). */
final class AcceptedOnce {

    private AcceptedOnce() {}

    static Optional<Rejection> refusal(Part part) {
        return part.state() == PartState.ACCEPTED
                ? Optional.of(new Rejection.Invalid(
                        "task.part-accepted-already",
                        "unit",
                        "%s的情况已经采纳，请选择其他单位。".formatted(part.unit().name())))
                : Optional.empty();
    }
}
