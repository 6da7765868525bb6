package io.duban.command.task.merging;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.MergeTask;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A matter is merged into another one that is open, so that somebody goes on handling it (T20). */
final class MainTaskMustGoOn {

    private MainTaskMustGoOn() {}

    static Optional<Rejection> refusal(MergeTask command, @Nullable MainTask main) {
        if (main == null) {
            return invalid("task.no-such-number", "没有文号为“%s”的事项，请核对后重新填写，如 督〔2026〕3号。".formatted(command.into()));
        }
        if (main.id().equals(command.taskId())) {
            return invalid("task.merge-into-itself", "这是本事项自己的文号，事项不能并入自己；请填写另一个事项的文号。");
        }
        var phase = main.state().phase();
        return phase.isOpen()
                ? Optional.empty()
                : invalid(
                        "task.main-task-not-open",
                        "%s现为“%s”，不能作为主办事项；请选择正在推进的事项。".formatted(command.into(), phase.label()));
    }

    private static Optional<Rejection> invalid(String code, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "into", sentence));
    }
}
