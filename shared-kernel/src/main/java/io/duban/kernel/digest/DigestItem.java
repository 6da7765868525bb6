package io.duban.kernel.digest;

import io.duban.kernel.rejection.Require;
import io.duban.kernel.task.TaskId;
import org.jspecify.annotations.Nullable;

/** A task that a digest names, as it was called then. */
public record DigestItem(TaskId taskId, @Nullable String number, String title) {
    public DigestItem {
        taskId = Require.present("taskId", "事项", taskId);
        number = Require.optionalText("number", "文号", number, 60);
        title = Require.text("title", "事项名称", title, 200);
    }
}
