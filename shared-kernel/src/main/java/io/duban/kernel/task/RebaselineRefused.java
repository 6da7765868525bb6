package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** Other days were refused 不予调整工期; the present baseline goes on counting. */
@EventName("task.rebaseline_refused")
public record RebaselineRefused(TaskId taskId, UnitRef unit, String reason) implements HandlingEvent {}
