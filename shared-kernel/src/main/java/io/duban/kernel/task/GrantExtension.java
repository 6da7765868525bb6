package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Grant an extension that was asked for 批准延期 (T10).
 *
 * @param newDeadline the day that is granted; it may be earlier than the one asked for, never later
 */
public record GrantExtension(
        TaskId taskId, LocalDate newDeadline, @Nullable String opinion) implements ExistingTaskCommand {
    public GrantExtension {
        taskId = Require.present("taskId", "事项", taskId);
        newDeadline = Require.present("newDeadline", "批准的新时限", newDeadline);
        opinion = Require.optionalText("opinion", "审批意见", opinion, 1000);
    }
}
