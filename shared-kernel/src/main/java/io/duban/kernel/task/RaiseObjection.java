package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.List;

/**
 * Object to a conclusion of supervision 提出异议 (T22, 督查条例 Art. 17).
 *
 * @param about the sequence of the conclusion's event in the task's stream, counted from 0
 */
public record RaiseObjection(TaskId taskId, long about, String reason, List<Attachment> attachments)
        implements ExistingTaskCommand {
    public RaiseObjection {
        taskId = Require.present("taskId", "事项", taskId);
        reason = Require.text("reason", "异议理由", reason, 2000);
        attachments = Require.list("attachments", "附件", attachments);
    }
}
