package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Handle a task together with another one from now on 并案 (T20).
 *
 * @param into the document number of the main task, which goes on
 * @param deadline another last day for the main task than the earlier one of both; the office director's to say
 * @param deadlineReason why another day; needed with it
 */
public record MergeTask(
        TaskId taskId,
        String into,
        String reason,
        @Nullable LocalDate deadline,
        @Nullable String deadlineReason) implements ExistingTaskCommand {
    public MergeTask {
        taskId = Require.present("taskId", "事项", taskId);
        into = Require.text("into", "主办事项的文号", into, 60);
        reason = Require.text("reason", "并案理由", reason, 1000);
        deadlineReason = deadline == null
                ? Require.optionalText("deadlineReason", "另定时限的理由", deadlineReason, 1000)
                : Require.text("deadlineReason", "另定时限的理由", deadlineReason, 1000);
    }

    /** The earlier day of both stays. */
    public MergeTask(TaskId taskId, String into, String reason) {
        this(taskId, into, reason, null, null);
    }
}
