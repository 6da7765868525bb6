package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.util.UUID;

/**
 * Approve that a file of this task is destroyed 销毁附件, as the secrecy officer proposed it (保密法 Art. 31; 定密管理: what
 * must not be here is taken away by procedure). The office director's to say, in whatever phase the task is, and never of
 * whoever proposed it; therefore it stands in no table of actions.
 *
 * @param purge the proposal
 */
public record PurgeAttachment(TaskId taskId, UUID purge) implements ExistingTaskCommand {
    public PurgeAttachment {
        taskId = Require.present("taskId", "事项", taskId);
        purge = Require.present("purge", "销毁申请", purge);
    }
}
