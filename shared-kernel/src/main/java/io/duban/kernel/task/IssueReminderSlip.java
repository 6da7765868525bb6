package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Send the lead unit a numbered 催办单 because its limit is near or over, or because it has not signed (T9). */
public record IssueReminderSlip(TaskId taskId, String text) implements ExistingTaskCommand {
    public IssueReminderSlip {
        taskId = Require.present("taskId", "事项", taskId);
        text = Require.text("text", "催办要求", text, 1000);
    }
}
