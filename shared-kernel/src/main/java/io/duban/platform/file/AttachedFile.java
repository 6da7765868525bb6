package io.duban.platform.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that events of tasks speak of.
 *
 * @param tasks the streams that speak of it
 */
public record AttachedFile(String sha256, String fileName, long size, Instant since, List<UUID> tasks) {
    public AttachedFile {
        tasks = List.copyOf(tasks);
    }
}
