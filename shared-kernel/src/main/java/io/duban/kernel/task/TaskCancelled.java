package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** The task was cancelled 撤销 and leaves every count. */
@EventName("task.cancelled")
public record TaskCancelled(TaskId taskId, String reason) implements FateEvent {}
