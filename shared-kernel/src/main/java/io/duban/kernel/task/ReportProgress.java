package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Report progress 反馈/推进 (T7).
 *
 * @param percent how much is done, 0 to 100
 * @param problems what stands in the way, if anything
 */
public record ReportProgress(
        TaskId taskId, String text, int percent, @Nullable String problems, List<Attachment> attachments)
        implements ExistingTaskCommand {
    public ReportProgress {
        taskId = Require.present("taskId", "事项", taskId);
        text = Require.text("text", "进展情况", text, 2000);
        percent = Require.between("percent", "进度", percent, 0, 100);
        problems = Require.optionalText("problems", "存在问题", problems, 2000);
        attachments = Require.list("attachments", "附件", attachments);
    }
}
