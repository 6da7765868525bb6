package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.List;

/**
 * A co-unit tells the lead unit about its part 反馈协办情况 (T7).
 *
 * @param percent how much of its part is done, 0 to 100
 * @param finished whether the part is done, so that the lead unit can accept it
 */
public record SubmitPart(TaskId taskId, String text, int percent, List<Attachment> attachments, boolean finished)
        implements ExistingTaskCommand {
    public SubmitPart {
        taskId = Require.present("taskId", "事项", taskId);
        text = Require.text("text", "协办情况", text, 2000);
        percent = Require.between("percent", "进度", percent, 0, 100);
        attachments = Require.list("attachments", "附件", attachments);
    }
}
