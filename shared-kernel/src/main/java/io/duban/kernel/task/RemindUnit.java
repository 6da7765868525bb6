package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Remind the lead unit 催办 (T9). */
public record RemindUnit(TaskId taskId, String text) implements ExistingTaskCommand {
    public RemindUnit {
        taskId = Require.present("taskId", "事项", taskId);
        text = Require.text("text", "催办内容", text, 1000);
    }
}
