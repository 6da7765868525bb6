package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;

/** A leader took charge of the task 领办. */
@EventName("task.adopted")
public record LeaderAdopted(TaskId taskId, LeaderRef leader) implements HandlingEvent {}
