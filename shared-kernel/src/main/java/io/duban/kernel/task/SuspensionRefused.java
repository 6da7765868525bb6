package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/** A suspension was refused 不予中止; the matter goes on. */
@EventName("task.suspension_refused")
public record SuspensionRefused(TaskId taskId, String reason) implements LimitEvent {}
