package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/**
 * Decide about an objection 复核 (T22, 督查条例 Art. 17).
 *
 * @param objection which objection of the task, counted from 1
 * @param grade the grade that stands from now on; needed where an objection to a closing that stands is upheld, and nowhere else
 */
public record DecideObjection(
        TaskId taskId,
        int objection,
        ObjectionOutcome outcome,
        String reason,
        @Nullable ClosingGrade grade) implements ExistingTaskCommand {
    public DecideObjection {
        taskId = Require.present("taskId", "事项", taskId);
        outcome = Require.present("outcome", "复核结果", outcome);
        reason = Require.text("reason", "复核理由", reason, 2000);
    }
}
