package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import java.util.List;

/** The task was split into others 分解, which go on in its place; its clocks end and it leaves every count. */
@EventName("task.split")
public record TaskSplit(TaskId taskId, List<TaskPart> parts, String reason) implements FateEvent {
    public TaskSplit {
        parts = List.copyOf(parts);
    }
}
