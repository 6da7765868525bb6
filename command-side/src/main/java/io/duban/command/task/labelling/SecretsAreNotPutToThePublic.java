package io.duban.command.task.labelling;

import io.duban.command.task.TaskState;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DataLabel;
import java.util.Optional;

/** What the public is asked about cannot be a secret, and what is one is not put to the public (2.4, 4.2). */
public final class SecretsAreNotPutToThePublic {

    private SecretsAreNotPutToThePublic() {}

    /** Whether a matter may get this label. */
    static Optional<Rejection> refusal(TaskState state, DataLabel wanted) {
        return wanted == DataLabel.WORK_SECRET && state.basis().checks().gate() != null
                ? Optional.of(new Rejection.Invalid(
                        "task.secret-with-public-gate", "label", "该事项设有群众评议，不能标为工作秘密；请先由督查室主任取消群众评议。"))
                : Optional.empty();
    }

    /** Whether the public may get a say in a matter. */
    public static Optional<Rejection> gateRefusal(TaskState state) {
        return state.basis().label() == DataLabel.WORK_SECRET
                ? Optional.of(new Rejection.WrongState("task.public-gate-for-secret", "该事项标为工作秘密，不能交群众评议；请先改为公开或内部。"))
                : Optional.empty();
    }
}
