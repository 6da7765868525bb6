package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.List;

/**
 * The lead unit says that a milestone is met today 节点完成 (T8).
 *
 * @param index which milestone of the baseline that counts, from 1
 */
public record MeetMilestone(TaskId taskId, int index, String text, List<Attachment> attachments)
        implements ExistingTaskCommand {
    private static final int MOST = 100;

    public MeetMilestone {
        taskId = Require.present("taskId", "事项", taskId);
        index = Require.between("index", "节点序号", index, 1, MOST);
        text = Require.text("text", "完成情况", text, 2000);
        attachments = Require.list("attachments", "附件", attachments);
    }
}
