package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who closes does not find the matter done 不予销号 (T17).
 *
 * @param deadline a new last day; when missing, the old one stays
 */
public record RefuseClosing(
        TaskId taskId, String reason, @Nullable LocalDate deadline) implements ExistingTaskCommand {
    public RefuseClosing {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "不予销号的原因", reason, 1000);
    }
}
