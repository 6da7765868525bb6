package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** The lead unit sent the part of a co-unit back 退回协办情况. */
@EventName("task.part_returned")
public record PartReturned(TaskId taskId, UnitRef unit, UnitRef leadUnit, String reason) implements HandlingEvent {}
