package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** The office answered a co-unit's objection 答复分工异议; a released unit assists no longer. */
@EventName("task.allocation_answered")
public record AllocationAnswered(TaskId taskId, UnitRef unit, AllocationAnswer answer, String reason)
        implements HandlingEvent {}
