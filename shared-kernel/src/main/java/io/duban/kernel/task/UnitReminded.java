package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.UnitRef;

/** The lead unit was reminded 催办. */
@EventName("task.reminded")
public record UnitReminded(TaskId taskId, UnitRef unit, String text) implements WatchEvent {}
