package io.duban.kernel.task;

/** How a task has ended otherwise than by closing. */
public sealed interface FateEvent extends TaskEvent permits TaskCancelled {}
