package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Progress was reported 反馈.
 *
 * @param percent how much is done, 0 to 100
 * @param unit the unit on whose behalf it was reported
 */
@EventName("task.progress_reported")
public record ProgressReported(
        TaskId taskId,
        UnitRef unit,
        String text,
        int percent,
        @Nullable String problems,
        List<Attachment> attachments) implements HandlingEvent {
    public ProgressReported {
        attachments = List.copyOf(attachments);
    }
}
