package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;

/**
 * A file that was handed in with a report.
 *
 * @param sha256 the hexadecimal digest of its content, under which it is kept
 * @param size in bytes
 */
public record Attachment(String sha256, String fileName, String mediaType, long size) {
    public Attachment {
        sha256 = Require.text("attachments", "附件", sha256, 64);
        fileName = Require.text("attachments", "附件名称", fileName, 200);
        mediaType = Require.text("attachments", "附件类型", mediaType, 120);
    }
}
