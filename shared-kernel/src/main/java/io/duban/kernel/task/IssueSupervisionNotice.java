package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/**
 * Escalate to a numbered 督办通知单 after a 催办单 (T9).
 *
 * @param reason why it is escalated; may be left out when five working days have passed without completion
 */
public record IssueSupervisionNotice(
        TaskId taskId, String text, @Nullable String reason) implements ExistingTaskCommand {
    public IssueSupervisionNotice {
        taskId = Require.present("taskId", "事项", taskId);
        text = Require.text("text", "督办要求", text, 1000);
        reason = Require.optionalText("reason", "升级理由", reason, 1000);
    }
}
