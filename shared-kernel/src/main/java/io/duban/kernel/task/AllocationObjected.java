package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** A co-unit said that it has no part in the matter 对分工提出异议; it stays in the list until the office answers. */
@EventName("task.allocation_objected")
public record AllocationObjected(TaskId taskId, UnitRef unit, String reason) implements HandlingEvent {}
