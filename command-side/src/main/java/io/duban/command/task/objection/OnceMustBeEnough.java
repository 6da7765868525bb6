package io.duban.command.task.objection;

import io.duban.command.task.Disputes;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** One conclusion, one objection (T22). */
final class OnceMustBeEnough {

    private OnceMustBeEnough() {}

    static Optional<Rejection> refusal(Disputes disputes, Disputes.Concluded about) {
        return disputes.isDisputed(about.sequence())
                ? Optional.of(new Rejection.WrongState("task.objected-before", "对这项督查结论已经提出过异议；同一结论只能提出一次，请查看复核结果。"))
                : Optional.empty();
    }
}
