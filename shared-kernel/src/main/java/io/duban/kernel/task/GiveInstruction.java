package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/** Record a leader's instruction 批示. */
public record GiveInstruction(TaskId taskId, String text) implements ExistingTaskCommand {
    public GiveInstruction {
        taskId = Require.present("taskId", "事项", taskId);
        text = Require.text("text", "批示内容", text, 1000);
    }
}
