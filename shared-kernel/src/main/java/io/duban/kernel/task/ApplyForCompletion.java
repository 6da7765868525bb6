package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.List;

/** Apply for completion 申请办结 (T13), with what was achieved and the evidence for it. */
public record ApplyForCompletion(TaskId taskId, String result, List<Attachment> attachments)
        implements ExistingTaskCommand {
    public ApplyForCompletion {
        taskId = Require.present("taskId", "事项", taskId);
        result = Require.text("result", "办理结果", result, 2000);
        attachments = Require.list("attachments", "附件", attachments);
    }
}
