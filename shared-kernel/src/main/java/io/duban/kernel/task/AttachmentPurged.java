package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/**
 * A file that was handed in with this task was destroyed 附件已按程序销毁: its key is gone, and with it every copy of its
 * content. What was said with it stands.
 *
 * @param sha256 the digest under which it was kept
 * @param proposedBy the secrecy officer's name
 * @param approvedBy the name of who decided
 */
@EventName("task.attachment_purged")
public record AttachmentPurged(
        TaskId taskId, String sha256, String fileName, String reason, String proposedBy, String approvedBy)
        implements FateEvent {}
