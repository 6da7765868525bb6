package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** The lead unit signed for receipt 签收. */
@EventName("task.signed")
public record TaskSigned(TaskId taskId, UnitRef unit) implements AssignmentEvent {}
