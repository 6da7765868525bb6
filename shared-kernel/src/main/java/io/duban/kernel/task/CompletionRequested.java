package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;
import java.util.List;

/** The lead unit holds the matter done and asks for closing 申请办结. */
@EventName("task.completion_requested")
public record CompletionRequested(TaskId taskId, UnitRef unit, String result, List<Attachment> attachments)
        implements CheckEvent {
    public CompletionRequested {
        attachments = List.copyOf(attachments);
    }
}
