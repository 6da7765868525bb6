package io.duban.command.task.merging;

import io.duban.command.task.TaskState;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DataLabel;
import java.util.Optional;

/** Each of two merged tasks names the other: a secret one would be named to everybody who sees the one that is none. */
final class SecretsMustStayAmongThemselves {

    private SecretsMustStayAmongThemselves() {}

    static Optional<Rejection> refusal(TaskState merged, MainTask main) {
        return isSecret(merged) == isSecret(main.state())
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.secret-among-others", "into", "两个事项中只有一个标为工作秘密，不能并案；请先把两个事项的标识改为一致。"));
    }

    private static boolean isSecret(TaskState state) {
        return state.basis().label() == DataLabel.WORK_SECRET;
    }
}
