package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;

/** A leader gave the task back 解除领办. */
@EventName("task.released")
public record LeaderReleased(TaskId taskId, LeaderRef leader, String reason) implements HandlingEvent {}
