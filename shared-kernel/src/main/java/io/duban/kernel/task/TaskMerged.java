package io.duban.kernel.task;

import io.duban.kernel.event.EventName;

/**
 * The task was merged into another one 并案; its clocks end and it leaves every count.
 *
 * @param into the main task, which goes on
 */
@EventName("task.merged")
public record TaskMerged(TaskId taskId, TaskRef into, String reason) implements FateEvent {}
