package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Approve the closing of a verified task 批准销号 (T17). */
public record ApproveClosing(
        TaskId taskId, ClosingGrade grade, @Nullable String opinion) implements ExistingTaskCommand {
    public ApproveClosing {
        taskId = Require.present("taskId", "事项", taskId);
        grade = Require.present("grade", "销号等次", grade);
        opinion = Require.optionalText("opinion", "销号意见", opinion, 1000);
    }
}
